import { useState } from 'preact/hooks';
import type { Plan } from '../../domain/plan/make-plan.ts';
import { planCalendar } from '../../domain/plan/plan-calendar.ts';
import { planChecklist } from '../../domain/plan/plan-checklist.ts';
import type { PlanState } from '../../state/plan.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { fullDay, shortRange } from './plan-dates.ts';

/** The plan as a calendar file, as a checklist, on paper. */
export function PlanActions({ state, plan }: { state: PlanState; plan: Plan }) {
  const language = useLanguage();
  const { t } = language;
  const [said, setSaid] = useState('');
  const { ports, guide, settings } = state.guide;
  const phases = guide.value?.phases ?? [];
  const saveCalendar = () => {
    const file = planCalendar(
      plan,
      phases.flatMap(({ topics }) => topics),
      {
        daysOff: settings.value.plan.daysOff,
        today: ports.today(),
        words: {
          name: t('planCalendarName'),
          note: ({ doneWhen }, hours) => `${t('guideHours', [hours])}\n${t('planDoneWhen', [doneWhen])}`,
        },
      },
    );
    ports.saveFile('waypost-plan.ics', file, 'text/calendar');
  };
  const copyChecklist = async () => {
    const text = planChecklist(plan, phases, {
      title: t('planCalendarName'),
      summary: `${t('planEnds')} ${fullDay(language, plan.finish ?? '')}. ${t('planArithmetic')}`,
      dates: ({ start, end, hours }) => `${shortRange(language, start, end)}, ${t('guideHours', [hours])}`,
      doneWhen: (done) => t('planDoneWhen', [done]),
    });
    setSaid((await ports.copy(text)) ? t('guideCopied') : t('guideNotCopied'));
  };
  return (
    <div class="head-buttons">
      <Button kind="primary" icon="calendar" onClick={saveCalendar}>
        {t('planCalendar')}
      </Button>
      <Button icon="copy" onClick={() => void copyChecklist()}>
        Markdown
      </Button>
      <Button icon="print" onClick={() => ports.print()}>
        {t('planPrint')}
      </Button>
      {said !== '' && <span class="small quiet">{said}</span>}
      <Announcer message={said} />
    </div>
  );
}
