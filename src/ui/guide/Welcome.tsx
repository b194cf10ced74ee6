import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuideState } from '../../state/guide.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { WelcomeBoards, WelcomeSurface, WelcomeWhat } from './WelcomeSteps.tsx';

/** Title of each step, in order. */
const titles = ['guideWelcomeTitle', 'guideWelcomeBoards', 'guideWelcomeSurface'] as const;

/** First run: three short steps, to skip at any time and to come back to. */
export function Welcome({ state }: { state: GuideState }) {
  const { t } = useLanguage();
  const [step, setStep] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const last = step === titles.length - 1;
  const weeks = state.guide.value?.totalWeeks;
  useEffect(() => state.askForBoards(), [state]);
  useEffect(() => {
    if (moved.current) title.current?.focus();
    moved.current = true;
  }, [step]);
  const finish = async () => {
    await state.set({ welcomed: true });
    state.go('guide');
  };
  if (weeks === undefined) return null;
  return (
    <div class="welcome">
      <div class="welcome-body">
        <h1 class="title" tabIndex={-1} ref={title}>
          {t(titles[step] ?? titles[0], [weeks])}
        </h1>
        {step === 0 && <WelcomeWhat />}
        {step === 1 && <WelcomeBoards state={state} />}
        {last && <WelcomeSurface state={state} />}
      </div>
      <footer class="footer">
        {last ? (
          <Button kind="quiet" onClick={() => setStep(step - 1)}>
            {t('guideWelcomeBack')}
          </Button>
        ) : (
          <Button kind="quiet" onClick={() => void finish()}>
            {t('guideWelcomeSkip')}
          </Button>
        )}
        <span class="welcome-count small faint figures">{t('guideOf', [step + 1, titles.length])}</span>
        <Button kind="primary" onClick={() => (last ? void finish() : setStep(step + 1))}>
          {last ? t('guideWelcomeFinish') : t('guideWelcomeNext')}
        </Button>
      </footer>
    </div>
  );
}
