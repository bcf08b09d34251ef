/**
 * Runs `work` at once when asked, then at most once every `ms`; whatever is asked while it runs or rests is one run more.
 * A sync tells of a change many times a second; a list needs asking again a few times.
 */
export function coalesce(work: () => Promise<void>, ms: number): () => void {
  let busy = false;
  let askedAgain = false;
  const run = async (): Promise<void> => {
    busy = true;
    await work();
    setTimeout(() => {
      busy = false;
      if (askedAgain) {
        askedAgain = false;
        void run();
      }
    }, ms);
  };
  return () => {
    if (busy) askedAgain = true;
    else void run();
  };
}
