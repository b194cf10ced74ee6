import { useState } from 'preact/hooks';
import { countParts, type Part, parts } from '../../domain/export/everything.ts';
import type { DataState } from '../../state/data.ts';
import type { KeptData } from '../../state/data-ports.ts';
import { Button } from '../components/Button.tsx';
import { Tick } from '../components/Tick.tsx';
import { useLanguage } from '../language/translate.ts';
import { partKeys } from './part-keys.ts';

/** Deletes what is ticked, after a list of what goes. */
export function WipePart({ state, kept }: { state: DataState; kept: KeptData }) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<readonly Part[]>([]);
  const [sure, setSure] = useState(false);
  const counts = countParts(kept.everything);
  const names = chosen.map((part) => `${t(partKeys[part].name)} (${counts[part]})`).join(', ');
  return (
    <section class="data-part">
      <h2 class="strong">{t('dataWipe')}</h2>
      <p class="quiet">{t('dataWipeNote')}</p>
      <fieldset class="wipe-parts">
        <legend class="spoken">{t('dataWipe')}</legend>
        {parts.map((part) => (
          <Tick
            key={part}
            ticked={chosen.includes(part)}
            onTick={(on) => {
              setSure(false);
              setChosen(parts.filter((one) => (one === part ? on : chosen.includes(one))));
            }}
          >
            {t(partKeys[part].name)} <span class="small faint">{t(partKeys[part].note)}</span>
          </Tick>
        ))}
      </fieldset>
      {!sure && (
        <Button disabled={chosen.length === 0} onClick={() => setSure(true)}>
          {t('dataWipeChosen')}
        </Button>
      )}
      {sure && (
        <fieldset class="sure">
          <legend class="spoken">{t('dataWipe')}</legend>
          <p>{t('dataWipeSure', [names])}</p>
          <Button
            onClick={() => {
              setSure(false);
              setChosen([]);
              void state.wipe(chosen);
            }}
          >
            {t('dataWipeYes')}
          </Button>
          <Button kind="quiet" autofocus onClick={() => setSure(false)}>
            {t('dataWipeNo')}
          </Button>
        </fieldset>
      )}
    </section>
  );
}
