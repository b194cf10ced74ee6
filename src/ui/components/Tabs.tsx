import { useLanguage } from '../language/translate.ts';
import { moveFocus } from './move-focus.ts';

export interface TabItem<Id extends string> {
  id: Id;
  label: string;
}

/** The list of a tab set. The panel carries `id={panelId(name, id)}`, `role="tabpanel"` and `aria-labelledby={tabId(name, id)}`. */
export function Tabs<Id extends string>({
  name,
  label,
  items,
  chosen,
  onChoose,
}: {
  name: string;
  label: string;
  items: TabItem<Id>[];
  /** Null while it is not known which one is open. */
  chosen: Id | null;
  onChoose: (id: Id) => void;
}) {
  const { direction } = useLanguage();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === chosen);
    const to = moveFocus(event.key, at, items.length, direction);
    const item = to === null ? undefined : items[to];
    if (to === null || !item) return;
    event.preventDefault();
    const list = event.currentTarget as HTMLElement;
    onChoose(item.id);
    list.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ id, label: text }) => (
        <button
          key={id}
          id={tabId(name, id)}
          class="tab"
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={id === chosen ? panelId(name, id) : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** Id of a tab, for its panel's `aria-labelledby`. */
export function tabId(name: string, id: string): string {
  return `${name}-tab-${id}`;
}

/** Id of a tab's panel. */
export function panelId(name: string, id: string): string {
  return `${name}-panel-${id}`;
}
