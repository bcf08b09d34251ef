import { usePublications } from '../../stores/publications-store.ts';

interface FolderFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (folder: string) => void;
  /** It takes the focus when its dialog opens. */
  first?: boolean;
}

/** A folder by name: one of those there are, or a new one. */
export function FolderField({ id, label, value, onChange, first = false }: FolderFieldProps) {
  const publications = usePublications((state) => state.publications);
  const folders = [...new Set(publications.map((one) => one.folder))].filter((one) => one !== '').toSorted();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        dir="auto"
        list={`${id}-folders`}
        value={value}
        autoComplete="off"
        maxLength={200}
        data-first={first ? '' : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-folders`}>
        {folders.map((folder) => (
          <option key={folder} value={folder}>
            {folder}
          </option>
        ))}
      </datalist>
    </div>
  );
}
