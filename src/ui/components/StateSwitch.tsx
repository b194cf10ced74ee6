import { useId } from 'preact/hooks';
import type { TopicState } from '../../domain/progress/progress.ts';
import { Disc } from './Disc.tsx';

const states: TopicState[] = ['todo', 'doing', 'done'];

/** To do, doing, done: a row of radio buttons drawn as one switch. */
export function StateSwitch({
  label,
  names,
  state,
  onChoose,
}: {
  /** Spoken name of the group. */
  label: string;
  names: Record<TopicState, string>;
  state: TopicState;
  onChoose: (state: TopicState) => void;
}) {
  const name = useId();
  return (
    <fieldset class="state-switch">
      <legend class="spoken">{label}</legend>
      {states.map((one) => (
        <label key={one} class={one === state ? 'chosen' : undefined}>
          <input type="radio" name={name} value={one} checked={one === state} onChange={() => onChoose(one)} />
          <Disc state={one} />
          <span>{names[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
