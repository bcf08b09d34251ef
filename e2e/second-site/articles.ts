/** What Le Phare has printed. Its towns, people and storms exist nowhere. */

/**
 * How a page answers who has no subscription: everything · a beginning and a wall, 200 · a few words and the status · sent to
 * the sign-in page, 302.
 */
export type Wall = 'free' | 'teaser' | 402 | 403 | 'redirect';

export interface Article {
  number: number;
  slug: string;
  language: 'fr' | 'en';
  section: string;
  wall: Wall;
  /** What its JSON-LD says of access: parts named by selector · a flag only · there is none. */
  data: 'parts' | 'flag' | 'none';
  title: string;
  summary: string;
  author: string;
  /** Age when the site starts. */
  daysAgo: number;
  paragraphs: string[];
}

export const articles: Article[] = [
  {
    number: 412,
    slug: 'le-bac-de-verec-change-de-rive',
    language: 'fr',
    section: 'Le port',
    wall: 'free',
    data: 'flag',
    title: 'Le bac de Vérec change de rive pour l’hiver',
    summary: 'Depuis lundi, la traversée part du quai nord. Les habitués ont eu trois jours pour retrouver leur banc.',
    author: 'Maud Kervel',
    daysAgo: 0.4,
    paragraphs: [
      'Le bac de Vérec ne partira plus du vieux ponton avant le printemps. La décision, affichée vendredi à la capitainerie, tient en deux lignes et demie : la passe sud s’ensable, le tirant d’eau ne suffit plus à marée basse, et personne n’a envie de passer une nuit de décembre échoué devant la conserverie avec quarante vélos.',
      'Le nouveau départ se fait donc du quai nord, derrière la criée, là où l’on chargeait autrefois la glace. Il a fallu repeindre les lignes au sol, déplacer un distributeur de billets qui refusait de bouger, et convaincre le chien du gardien que les passagers avaient désormais le droit d’entrer. Les deux premières opérations ont pris une matinée.',
      '« On gagne six minutes sur l’eau, on en perd huit à pied », calcule Yvonne Le Dréau, qui traverse tous les matins depuis vingt-deux ans pour ouvrir la mercerie. Elle a compté les pas elle-même, deux fois, dont une sous la pluie. Le bac, lui, a gardé son horaire, sa peinture verte et sa mauvaise humeur au démarrage.',
      'Reste la question du banc. Celui du vieux ponton, offert par la chorale, portait les initiales de la moitié du bourg. Les agents du port l’ont démonté mercredi, vis après vis, et remonté le lendemain face au nord. Il regarde maintenant le large plutôt que la ville, ce que plusieurs habitués tiennent pour une amélioration.',
      'La capitainerie promet un sondage de la passe en mars. Si le sable s’en va comme il est venu, tout reprendra sa place. Sinon, dit le patron du bac en coupant le moteur, il faudra bien que la ville apprenne à nous regarder de l’autre côté.',
    ],
  },
  {
    number: 411,
    slug: 'les-comptes-de-la-criee',
    language: 'fr',
    section: 'Économie',
    wall: 'teaser',
    data: 'parts',
    title: 'Ce que disent vraiment les comptes de la criée',
    summary: 'Le poisson rapporte plus et le port gagne moins. Nous avons refait les additions, glace comprise.',
    author: 'Anatole Guivarc',
    daysAgo: 1.2,
    paragraphs: [
      'À première vue, la criée de Saint-Orvan n’a jamais mieux vendu. Le prix moyen du kilo a gagné onze pour cent en un an, les acheteurs viennent de plus loin, et l’on a même vu, un mardi de septembre, deux mareyeurs se disputer le dernier bac de rougets jusque sur le parking.',
      'Pourtant le port a terminé l’exercice avec un trou de quatre-vingt mille écus. Le rapport annuel l’attribue à « un contexte énergétique défavorable », formule qui occupe à elle seule la moitié d’une page et sous laquelle dort, en petits caractères, un tableau que personne n’a commenté en séance. C’est lui que nous avons repris ligne à ligne.',
      'La première surprise est la glace. La criée en fabrique neuf cents tonnes par an et en facture cinq cent soixante. Le reste fond, se donne, ou part au noir dans les caisses des restaurants, selon la personne à qui l’on pose la question. Au tarif officiel, cette différence couvre presque exactement la moitié du déficit.',
      'La seconde tient à un contrat. En 2019, le port a loué ses chambres froides à une société de Tressac pour un loyer fixe, électricité incluse. Le kilowatt valait alors trois fois moins. Le locataire, qui n’a rien fait d’illégal, a depuis doublé ses machines, et c’est le port qui paie le courant de chacune d’elles, y compris celles qui gardent des petits pois.',
      'Le directeur reconnaît « une clause malheureuse » et annonce une renégociation au printemps. Il n’a pas souhaité dire qui l’avait signée. Le paraphe, au bas de la copie que nous avons consultée, est illisible, mais il est suivi d’un petit dessin de poisson que tout le monde, à la criée, reconnaît en souriant.',
    ],
  },
  {
    number: 410,
    slug: 'the-lamp-that-would-not-retire',
    language: 'en',
    section: 'In English',
    wall: 'teaser',
    data: 'none',
    title: 'The lamp that would not retire',
    summary: 'The light on Aulne was switched off by decree. Somebody has been switching it on again.',
    author: 'Ros Penhale',
    daysAgo: 1.9,
    paragraphs: [
      'For a hundred and thirty-one years the lamp on Aulne turned once every twelve seconds and was seen for nineteen miles. In June the ministry struck it from the list of lights. Ships steer by satellites, the letter said, and the island’s last keeper, who had been a part-time keeper since the motor came, was thanked for his attention.',
      'On the second of July, at a quarter past ten in the evening, it came on. The coast guard at Tressac logged it as an error, rang the island, and was told by the woman at the shop that it looked very nice. By the time a boat had been found and a man sent up the stairs, the lamp was out, the lens was cold, and the door was locked from the outside.',
      'It has happened eleven times since. Always on a night without a moon, always for as long as it takes the evening ferry to come round the point, and never when anybody is waiting in the tower to see who does it. The ministry has changed the lock twice. The second time, the locksmith found the new key already hanging on the nail where the old one used to be.',
      'I have spent four nights on Aulne this autumn and been lied to with great courtesy by most of its sixty inhabitants. Nobody has seen anything. Everybody sleeps early. The priest thinks it may be the wind, which would have to climb a hundred and eight steps and turn a brass switch to the left. The keeper, who is seventy-nine, showed me his knees.',
      'What nobody will say, the ferry’s mate says for them. Before the satellites there was the lamp, and after them, on the day the set on the bridge goes dark, there had better be a lamp again. "You do not take down the stairs," he told me, "because somebody has bought you a lift."',
    ],
  },
  {
    number: 409,
    slug: 'la-cantine-qui-cuisine-a-contre-maree',
    language: 'fr',
    section: 'La ville',
    wall: 'free',
    data: 'none',
    title: 'La cantine qui cuisine à contre-marée',
    summary: 'À l’école du Môle, le menu se décide à quatre heures du matin, quand rentrent les bateaux.',
    author: 'Soizic Arhan',
    daysAgo: 2.6,
    paragraphs: [
      'Le tableau de la cantine du Môle porte, chaque lundi, le mot « poisson » écrit cinq fois, et rien d’autre. Lequel, personne ne le sait avant que Bernez Cadiou, chef cuisinier depuis neuf ans, ait fini de discuter sur le quai, à l’heure où la cour de l’école appartient encore aux goélands.',
      'Il achète ce qui ne se vend pas : les tacauds trop petits, les chinchards trop nombreux, un congre dont la tête effraie les acheteurs. En échange, il paie comptant et ne demande jamais qu’on lui garde quelque chose. « Le jour où je réserve, dit-il, je deviens un restaurant. Or je suis une cantine, et je nourris cent quarante personnes qui n’ont pas choisi d’être là. »',
      'Les enfants, eux, ont appris à lire la mer dans leur assiette. Un mercredi de tempête, quand il n’y eut que des œufs, une classe entière sut dire pourquoi avant la maîtresse. Depuis, le bulletin météorologique est lu chaque matin en cours préparatoire, avec un sérieux que l’on ne connaît pas toujours au conseil municipal.',
      'Le coût du repas a baissé d’un sixième. Celui du citron, en revanche, a fait l’objet d’une délibération. Bernez Cadiou s’est engagé à en presser moins et à râper davantage, et l’adjointe aux écoles a voté le reste du budget avec la mention « appétissant », que le secrétaire a laissée au procès-verbal.',
      'D’autres communes de la côte sont venues voir. Elles repartent avec la recette de la soupe et une objection : cela ne marche, paraît-il, que si quelqu’un accepte de se lever à quatre heures. Le chef ne dément pas. Il ajoute seulement que l’on voit, à cette heure-là, des choses que le reste de la ville paierait pour voir.',
    ],
  },
  {
    number: 408,
    slug: 'digue-de-tressac-les-notes-oubliees',
    language: 'fr',
    section: 'Enquête',
    wall: 'teaser',
    data: 'flag',
    title: 'Digue de Tressac : les notes oubliées de l’ingénieure',
    summary:
      'Six mois avant la brèche, une lettre prévenait. Elle avait été classée avec les demandes de stationnement.',
    author: 'Anatole Guivarc',
    daysAgo: 3.3,
    paragraphs: [
      'La brèche de février a emporté trente mètres de digue, deux cabanes et le local des pompiers, vide par chance. Elle n’a surpris personne autant que la mairie de Tressac, qui a répété depuis que rien, absolument rien, ne permettait de la prévoir. Une lettre de quatre pages, que nous publions, dit le contraire.',
      'Elle est datée du 3 août et signée de Hanna Drévès, ingénieure au service des côtes, aujourd’hui en poste dans une autre région. Avec une précision tranquille, elle décrit trois affouillements au pied de l’ouvrage, en donne la profondeur, et propose de les combler avant les marées d’équinoxe, pour une somme qui représente le prix d’un feu d’artifice.',
      'Que devint cette lettre ? Le registre du courrier la mentionne, sous le numéro 2 207, à la rubrique « voirie, stationnement ». Une employée se souvient l’avoir vue : la première page parlait du parking de la digue, qu’il fallait fermer pendant les travaux. On répondit donc, en septembre, que le parking resterait ouvert pour la saison. La suite du courrier ne fut pas lue.',
      'L’ingénieure, jointe par téléphone, ne s’en étonne pas. « J’aurais dû commencer par la mer », dit-elle. Elle garde de ses passages à Tressac un carnet où chaque mesure est répétée trois fois, à trois marées. Les pages montrent que le trou du milieu avait grandi de la hauteur d’un homme en deux ans, et qu’elle avait fini par lui donner un nom.',
      'Le maire, qui se représente, parle d’une « erreur d’aiguillage » et a fait installer une seconde boîte aux lettres. La digue, elle, a été refermée en cinq semaines, pour trente fois le prix proposé dans la lettre. Sur la plaque qui rappelle les travaux, on a remercié l’État, la région, les entreprises et le beau temps.',
    ],
  },
  {
    number: 407,
    slug: 'le-dernier-facteur-a-voile',
    language: 'fr',
    section: 'Les îles',
    wall: 402,
    data: 'parts',
    title: 'Le dernier facteur à voile',
    summary: 'Entre Aulne et les Trois-Sœurs, le courrier voyage encore sur un sloop de sept mètres.',
    author: 'Maud Kervel',
    daysAgo: 4.1,
    paragraphs: [
      'Il y a sur la coque du sloop, juste sous la ligne de flottaison, une encoche faite au couteau pour chaque année de service. Job Penven en a compté trente-quatre, dont la moitié de la main de son père. La poste ne lui demande rien de tel : elle exige un gilet, un téléphone et la signature d’un formulaire que le vent a emporté deux fois.',
      'La tournée commence à Aulne, au pied du phare, et passe par les trois îlots que les cartes appellent les Sœurs et les habitants, simplement, « là-bas ». Onze boîtes aux lettres, dont une clouée à un mât de balise. On y dépose des pensions, des catalogues de semences, des médicaments, et depuis peu des colis dont la taille n’a manifestement pas été pensée pour un sloop.',
      'Pourquoi la voile ? Parce que le moteur, dit-il, fait fuir les deux choses dont il a besoin : les phoques, qui lui montrent où l’eau est profonde, et les conversations. On entend venir un moteur, on rentre mettre de l’ordre. Une voile arrive sans qu’on y pense, et l’on parle de ce à quoi l’on pensait.',
      'La direction a proposé un drone. L’essai, en avril, fut concluant sur le plan technique : la lettre parvint à la Petite Sœur en six minutes. Elle y resta quatre jours dans un buisson d’ajoncs, le temps que sa destinataire, quatre-vingt-huit ans, demande à quelqu’un d’aller voir ce qui clignotait au fond du jardin.',
      'Job Penven prendra sa retraite dans deux ans. Il forme une jeune femme de Vérec qui, dit-il, écoute mieux que lui et borde mieux que son père. La trente-cinquième encoche est déjà marquée au crayon. Il lui laissera le couteau.',
    ],
  },
  {
    number: 406,
    slug: 'a-short-history-of-the-noon-gun',
    language: 'en',
    section: 'In English',
    wall: 'free',
    data: 'flag',
    title: 'A short history of the noon gun',
    summary: 'It has been late, early, silent and, once, aimed. Saint-Orvan would not be without it.',
    author: 'Ros Penhale',
    daysAgo: 5,
    paragraphs: [
      'Visitors to Saint-Orvan can be told from residents at noon, when the visitors fall flat on the pavement. The gun stands on the fish market’s roof, points out to sea, and has been fired every day since the year of the great herring, save for Good Fridays and a fortnight when the powder was being counted.',
      'It was put there to give ships the time. That it gave them the wrong one, for most of the nineteenth century, was known to every master on the coast and entered in their books as "the Orvan hour", eleven minutes behind the rest of the country. Timetables were printed to it. A child born at five past noon could, with a little goodwill, have been born in the morning.',
      'In 1911 the railway came, and with it a man with a watch. There was a hearing, at which the gunner, a widow named Perrine Cosquer, explained that she fired when the shadow of the weathercock reached the third step of the customs house, as her husband had. The court moved the gun to noon by order. The weathercock, it turned out later, had been bent by the same storm that made her a widow.',
      'It was aimed only once, in the matter of the tax ship, and the ball is in the museum, where it may be lifted on Sundays. It was silent for four years and came back with half a charge, out of consideration for people who had heard enough. Pigeons, which rise every day at two minutes to, have been the subject of a thesis.',
      'The present gunner is Perrine’s great-granddaughter, who drives the number four bus and takes her break at a quarter to twelve. She has been offered an electric trigger. She is thinking about it, she says, and has been for nine years.',
    ],
  },
  {
    number: 405,
    slug: 'aux-archives-le-sel-ronge-la-memoire',
    language: 'fr',
    section: 'Culture',
    wall: 403,
    data: 'none',
    title: 'Aux archives, le sel ronge la mémoire',
    summary: 'Quatre siècles de registres prennent l’humidité au sous-sol. Une équipe les sèche page par page.',
    author: 'Soizic Arhan',
    daysAgo: 5.8,
    paragraphs: [
      'On entre aux archives maritimes par une porte de cale, en baissant la tête. Dessous, l’air a le goût des embruns. Quatre kilomètres de rayonnages y descendent par paliers jusqu’à une salle que la marée, deux fois l’an, vient regarder par le soupirail. C’est là que dorment les rôles d’équipage, les plus anciens et les plus malades.',
      'Le mal se voit à l’œil nu : un givre gris le long des tranches, qui craque sous le doigt. Le sel, apporté par l’air, boit l’eau et la rend, la boit encore, et à chaque fois le papier perd un peu de lui-même. « Un registre ne meurt pas noyé, explique la conservatrice Enora Le Floc’h. Il meurt d’avoir séché cent fois. »',
      'Depuis janvier, elle dirige cinq personnes, deux étudiants et un boulanger retraité qui connaît les fours. On ouvre chaque volume, on le couche dans une boîte dont l’air est réglé comme celui d’une couveuse, et l’on attend. Neuf jours pour un mince, quarante pour un gros. Puis on brosse, feuille à feuille, avec un pinceau de soie, et l’on garde le sel dans des flacons datés, parce qu’on ne jette rien aux archives.',
      'Au fil des pages réapparaissent des gens. Un mousse de onze ans payé en biscuits. Une cuisinière embarquée sous le nom de son frère, découverte à Lisandre et gardée pour ses sauces. Un perroquet porté au rôle, avec sa ration, pendant trois campagnes. On les recopie à mesure, et la liste, affichée dans l’entrée, s’allonge d’une ligne ou deux par jour.',
      'Il faudrait onze ans à ce rythme. Un bâtiment neuf, sur la colline, les mettrait à l’abri en un hiver ; les plans existent, roulés dans un tube, au sous-sol, où ils commencent à prendre l’humidité.',
    ],
  },
  {
    number: 404,
    slug: 'peut-on-encore-nager-a-saint-orvan',
    language: 'fr',
    section: 'La ville',
    wall: 'redirect',
    data: 'none',
    title: 'Peut-on encore nager à Saint-Orvan ?',
    summary: 'Trois plages, trois drapeaux, et un laboratoire qui n’est pas d’accord avec lui-même.',
    author: 'Maud Kervel',
    daysAgo: 6.7,
    paragraphs: [
      'Le drapeau violet flottait sur la plage du Casino, le vert sur celle des Roches, à trois cents mètres, et entre les deux une famille hésitait, les pieds dans l’eau, à savoir de quelle couleur était la vague suivante. La scène s’est répétée tout l’été. Elle pose une question que la ville préfère traiter hors saison.',
      'Les prélèvements sont faits chaque semaine, à heure fixe. C’est justement ce que critique le collectif des nageurs de l’aube, qui a payé les siens : à marée montante, l’eau vient du large et tout est parfait ; trois heures plus tard, elle redescend de la rivière avec ce que la rivière a reçu. Le même seau, rempli deux fois le même jour, donne deux plages différentes.',
      'Le laboratoire départemental ne le nie pas. Son responsable, un homme prudent, fait remarquer qu’une règle demande un chiffre et qu’un chiffre demande une heure. Il a proposé d’en prendre deux. La réponse, arrivée en novembre, l’autorise à poursuivre « l’une ou l’autre des méthodes », ce qui, reconnaît-il, n’est pas une phrase de chimiste.',
      'En amont, la station d’épuration de Tressac a été conçue pour neuf mille habitants et en reçoit vingt-trois mille au mois d’août. L’agrandissement est voté, financé, et attaqué par le propriétaire d’un pré où broutent quatre ânes. Le tribunal tranchera au printemps. Les ânes, précise l’avocat, ne sont pas parties au procès.',
      'En attendant, les nageurs de l’aube ont fabriqué leur propre drapeau. Il est blanc, avec une montre cousue au milieu. On le hisse à marée montante, on l’amène au bout de trois heures, et l’on a vu, fin août, les surveillants officiels y jeter un coup d’œil avant de choisir le leur.',
    ],
  },
  {
    number: 403,
    slug: 'what-the-tide-clerk-writes-down',
    language: 'en',
    section: 'In English',
    wall: 'teaser',
    data: 'parts',
    title: 'What the tide clerk writes down',
    summary:
      'Every six hours for two centuries somebody in Vérec has looked at a stick. The numbers are beginning to speak.',
    author: 'Ros Penhale',
    daysAgo: 7.5,
    paragraphs: [
      'The stick is oak, marked in feet on one side and in metres on the other, and stands in a well behind the harbour office where the swell cannot reach it. Four times a day a clerk opens a hatch, holds down a lamp, and writes what it says in a book. There have been two hundred and six years of this, and forty-one clerks.',
      'Nobody asked for it to be kept up. The admiralty lost interest when it got a machine, the machine was lost in a move, and the only thing that went on was the clerk, because the post was in the town’s budget under "clocks, bells and sundries" and nobody reads that far. So Vérec has what no other harbour on the coast has: a number for every tide, in ink.',
      'Last year a student named Ilan Morvach asked to photograph the books. It took him a summer. He had meant to study storms, and found instead that the clerks had been recording something they could not have seen. Take away the moon, he says, take away the wind and the one clerk in the 1870s who wrote down what he thought it ought to be, and what is left is a line. It rises, and it bends.',
      'The bend is in 1988. Before it the sea went up by the thickness of a coin each year; after it by two, and lately by three. None of this is news to anybody who studies oceans. What is new is that it can be read in a stick, by eye, four times a day, in a place where people say that figures come from elsewhere and can be argued with.',
      'The present clerk, Oanez Riou, has moved the lamp up one rung since she began. She was not surprised by the line. "I have it in my arm," she said, and showed me how far she used to reach down, and how far now.',
    ],
  },
  {
    number: 402,
    slug: 'grammaire-du-brouillard',
    language: 'fr',
    section: 'Culture',
    wall: 'teaser',
    data: 'none',
    title: 'Grammaire du brouillard',
    summary: 'Sur la côte, on compte dix-neuf mots pour ce qui empêche de voir. Un linguiste les a rangés par oreille.',
    author: 'Soizic Arhan',
    daysAgo: 8.4,
    paragraphs: [
      'Il y a la brune, qui vient de la terre et sent le foin. Il y a la bouche, qui tient dans une crique et n’en sort pas. Il y a le drap, dont on voit le bord, et le mur, dont on ne voit rien. Fañch Abgrall en a relevé dix-neuf, entre Vérec et les Sœurs, et soutient qu’aucun n’est de trop.',
      'Ce professeur de Saint-Orvan a passé quatre hivers dans les cuisines de pêcheurs, un magnétophone sur la toile cirée. Son idée de départ était banale : dresser un lexique avant que les derniers locuteurs ne disparaissent. Mais les définitions ne tenaient pas. Le même homme nommait « drap » le lundi ce qu’il appelait « laine » le mardi, et s’impatientait qu’on n’entende pas la différence.',
      'C’est qu’il fallait l’entendre, en effet. En rangeant ses enregistrements, le linguiste a compris que les mots ne décrivaient pas ce que l’on voit, puisqu’on ne voit rien, mais ce que deviennent les sons. Dans la laine, la cloche semble proche et le moteur lointain. Dans le drap, c’est l’inverse. Dans le mur, on ne s’entend plus soi-même, et l’on rentre.',
      'Une physicienne de la station marine, d’abord sceptique, a mesuré. La taille des gouttes, la hauteur de la couche, l’air chaud posé dessus : treize des dix-neuf mots correspondent à des états que ses instruments distinguent. Pour les six autres, elle réserve son avis et demande de meilleurs micros. « Ils naviguaient avec un sonar dans la bouche », résume-t-elle.',
      'Le livre paraît le mois prochain, accompagné d’un disque. La capitainerie en a commandé deux exemplaires. Elle n’a pas l’intention de changer ses bulletins, mais le veilleur de nuit, qui est de Vérec, a déjà écrit « bouche, levant vers dix heures » au bas du dernier. Personne n’a rappelé pour demander ce que cela voulait dire.',
    ],
  },
  {
    number: 401,
    slug: 'une-recette-contre-le-vent-d-est',
    language: 'fr',
    section: 'La ville',
    wall: 'free',
    data: 'none',
    title: 'Une recette contre le vent d’est',
    summary: 'Pommes, lard, patience : le plat que l’on ne fait qu’à fenêtres fermées.',
    author: 'Soizic Arhan',
    daysAgo: 9.2,
    paragraphs: [
      'Le vent d’est rend, paraît-il, les chats méchants et les notaires bavards. Il dure trois, six ou neuf jours, jamais quatre, et contre lui la côte n’a trouvé qu’un remède, qui se mange. On l’appelle le renfermé, parce qu’on le cuit toutes fenêtres closes et que la maison s’en souvient une semaine.',
      'Il faut huit pommes de garde, de celles qui ont commencé à rider, un morceau de lard gros comme deux poings, du pain dur et un verre de cidre qui ne soit plus bon à boire. On coupe le lard en dés et on le laisse fondre à feu si doux que l’on doit se pencher pour l’entendre. Les pommes viennent ensuite, en quartiers, la peau dessus.',
      'Ici les familles se séparent. À Vérec, on ajoute un oignon ; à Tressac, on quitterait la table. Les îles mettent du poivre, en quantité, et une feuille d’algue qu’il est d’usage de ne pas mentionner aux invités. Ce journal, soucieux de ses abonnés, ne prendra pas parti, mais signale que l’oignon, coupé très fin, ne se remarque qu’à son absence.',
      'Le pain se pose en dernier, comme un couvercle, arrosé du cidre. Puis on ferme le four et l’on ne fait plus rien pendant deux heures. C’est la partie difficile. Les anciens recommandent de raccommoder un filet, de répondre à une lettre ou de se réconcilier avec quelqu’un, toutes choses qui demandent à peu près ce temps-là.',
      'On sert brûlant, à la cuiller, dans le plat. Si le vent est tombé quand on ouvre la porte, dit le proverbe, le cuisinier n’a pas à faire la vaisselle. Notre rédaction a essayé trois fois. Elle a fait trois fois la vaisselle, et ne le regrette pas.',
    ],
  },
];
