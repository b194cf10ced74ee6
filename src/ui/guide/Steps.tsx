import { Tick } from '../components/Tick.tsx';
import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';

/** The parts of an exercise or a brief, each to tick off. */
export function Steps({
  label,
  steps,
  ticked,
  onTick,
}: {
  label: string;
  steps: readonly string[];
  /** Indices of ticked steps. */
  ticked: readonly number[];
  onTick: (step: number, ticked: boolean) => void;
}) {
  const { t } = useLanguage();
  const { lang } = useGuide();
  const done = ticked.filter((step) => step < steps.length).length;
  return (
    <section class="steps" aria-label={label}>
      <h2 class="steps-head">
        <span class="strong">{label}</span>
        <span class="small faint figures">{t('guideOf', [done, steps.length])}</span>
      </h2>
      <ol>
        {steps.map((step, at) => (
          <li key={step}>
            <Tick ticked={ticked.includes(at)} lang={lang} onTick={(on) => onTick(at, on)}>
              {step}
            </Tick>
          </li>
        ))}
      </ol>
    </section>
  );
}
