import type { Phase, SkillCard } from '../guide.ts';
import { checkKnown, references } from './check-ids.ts';
import type { GuideFault } from './guide-fault.ts';
import type { NamedFile } from './read-files.ts';

type TopicPart = Pick<Phase['topics'][number], 'id' | 'skillIds'>;
type PhasePart = NamedFile<{ id: string; topics: TopicPart[] }>;
type SkillPart = NamedFile<Pick<SkillCard, 'id' | 'group' | 'topicIds'> & { learnMore?: string | undefined }>;

/**
 * Skills and topics name each other: a skill of the roadmap lists exactly the topics that teach it, one beyond it
 * says how to learn it elsewhere.
 */
export function checkSkills(
  skills: readonly SkillPart[],
  phases: readonly PhasePart[],
  order: readonly string[],
): GuideFault[] {
  const topics = phases.flatMap(({ file, value }) =>
    value.topics.map((topic, index) => ({ topic, file, path: `topics.${index}.skillIds` })),
  );
  const topicIds = new Set(topics.map(({ topic }) => topic.id));
  const groups = new Set([...phases.map(({ value }) => value.id), 'beyond']);
  const skillIds = new Set(skills.map(({ value }) => value.id));

  return [
    ...checkKnown('skill', skillIds, references('skills.json', 'groups', order)),
    ...skills.flatMap(({ file, value }) => {
      const faults = checkKnown('topic', topicIds, references(file, 'topicIds', value.topicIds));
      faults.push(...checkKnown('phase', groups, [{ id: value.group, file, path: 'group' }]));
      if (!order.includes(value.id)) faults.push({ file, path: 'id', reason: 'is not listed in skills.json' });
      const beyond = value.group === 'beyond';
      if (beyond && !value.learnMore) faults.push({ file, path: 'learnMore', reason: 'is missing beyond the roadmap' });
      if (!beyond && value.topicIds.length === 0)
        faults.push({ file, path: 'topicIds', reason: 'no topic teaches it' });
      for (const topicId of value.topicIds) {
        const topic = topics.find((one) => one.topic.id === topicId);
        if (topic && !topic.topic.skillIds.includes(value.id)) {
          faults.push({ file, path: 'topicIds', reason: `topic ${topicId} does not name this skill` });
        }
      }
      return faults;
    }),
    ...topics.flatMap(({ topic, file, path }) => [
      ...checkKnown('skill', skillIds, references(file, path, topic.skillIds)),
      ...topic.skillIds.flatMap((id) => {
        const skill = skills.find(({ value }) => value.id === id)?.value;
        return skill && !skill.topicIds.includes(topic.id)
          ? [{ file, path, reason: `skill ${id} does not name topic ${topic.id}` }]
          : [];
      }),
    ]),
  ];
}
