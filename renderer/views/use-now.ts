import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The time as views show it: it moves on once a minute, so that "14:05" becomes "Yesterday" without a change elsewhere. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
