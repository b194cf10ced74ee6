import { useEffect, useState } from 'preact/hooks';

/** What `load` answers, or null before it is there: for parts that are fetched when they are first shown. */
export function useLoaded<Value>(load: () => Promise<Value>): Value | null {
  const [loaded, setLoaded] = useState<{ by: typeof load; value: Value } | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((value) => {
      if (wanted) setLoaded({ by: load, value });
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded?.by === load ? loaded.value : null;
}
