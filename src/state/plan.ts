import { computed, type ReadonlySignal } from '@preact/signals';
import { cover } from '../domain/coverage/cover.ts';
import { type OpenTopic, openTopics, sumHours } from '../domain/plan/hours-left.ts';
import { coveredBy, makePlan, type Plan } from '../domain/plan/make-plan.ts';
import { movedDays } from '../domain/plan/moved.ts';
import type { NoPlan, Pace } from '../domain/plan/working-days.ts';
import type { Result } from '../domain/result.ts';
import type { GuideState } from './guide.ts';
import type { SavedState } from './saved.ts';

/** A saved posting with the day by which its planned asks are covered. */
export interface PlanPost {
  key: string;
  title: string;
  company: string | null;
  day: string;
}

/** The plan on one surface; every date follows from progress and pace. */
export interface PlanState {
  guide: GuideState;
  saved: SavedState;
  open: ReadonlySignal<readonly OpenTopic[]>;
  plan: ReadonlySignal<Result<Plan, NoPlan>>;
  /** By how many days the end has moved since the plan began; above 0 later. */
  moved: ReadonlySignal<number>;
  /** The finish at other paces, in hours a week. */
  otherPaces: ReadonlySignal<readonly { hoursPerWeek: number; finish: string }[]>;
  /** Earliest first. */
  posts: ReadonlySignal<readonly PlanPost[]>;
  /** Topics that a saved posting asks for. */
  askedTopicIds: ReadonlySignal<ReadonlySet<string>>;
  /** Changes the pace. A new start begins the measure of "moved" anew. */
  change(pace: Partial<Pace>): Promise<void>;
}

/** The plan over the guide's progress and settings and the saved postings. */
export function createPlanState(guide: GuideState, saved: SavedState): PlanState {
  const today = () => guide.ports.today();
  const pace = computed(() => guide.settings.value.plan);
  const open = computed(() => (guide.guide.value ? openTopics(guide.guide.value, guide.progress.value) : []));
  const plan = computed(() => makePlan(open.value, pace.value, today()));

  const needed = computed(() => {
    const roadmap = guide.roadmap.value;
    if (!roadmap) return [];
    return (saved.postings.value ?? []).flatMap(({ key, posting }) => {
      const page = saved.pages.value.get(key);
      if (!page) return [];
      const { asks } = cover(page.reading, roadmap, guide.progress.value);
      const ids = new Set(asks.flatMap(({ openTopicIds }) => openTopicIds));
      return [{ key, title: posting.title, company: posting.company, ids }];
    });
  });

  return {
    guide,
    saved,
    open,
    plan,
    moved: computed(() => {
      const moved = movedDays(sumHours(open.value), pace.value, today());
      return moved.ok ? moved.value : 0;
    }),
    otherPaces: computed(() => {
      const own = pace.value.hoursPerWeek;
      return [own + 2, own - 2].flatMap((hoursPerWeek) => {
        if (hoursPerWeek < 1) return [];
        const other = makePlan(open.value, { ...pace.value, hoursPerWeek }, today());
        return other.ok && other.value.finish ? [{ hoursPerWeek, finish: other.value.finish }] : [];
      });
    }),
    posts: computed(() => {
      const made = plan.value;
      if (!made.ok) return [];
      return needed.value
        .flatMap(({ ids, ...post }) => {
          const day = coveredBy(made.value, ids);
          return day === null ? [] : [{ ...post, day }];
        })
        .sort((one, other) => (one.day < other.day ? -1 : 1));
    }),
    askedTopicIds: computed(() => new Set(needed.value.flatMap(({ ids }) => [...ids]))),
    async change(changed) {
      const begun = changed.start === undefined ? {} : { openHours: sumHours(open.value) };
      await guide.set({ plan: { ...pace.value, ...changed, ...begun } });
    },
  };
}
