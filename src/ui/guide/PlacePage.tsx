import { toPlace } from '../../domain/guide/place.ts';
import { ActionsPage } from './ActionsPage.tsx';
import { ComparisonPage } from './ComparisonPage.tsx';
import { DaysPage } from './DaysPage.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { GuideHome } from './GuideHome.tsx';
import { useGuide } from './guide-scene.ts';
import { IdeaPage } from './IdeaPage.tsx';
import { ComparisonsPage, PortfolioPage, RolesPage } from './ListPages.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { PayPage } from './PayPage.tsx';
import { QuestionsPage } from './QuestionsPage.tsx';
import { RolePage } from './RolePage.tsx';
import { SearchesPage } from './SearchesPage.tsx';
import { SkillPage } from './SkillPage.tsx';
import { TopicPage } from './TopicPage.tsx';
import { Welcome } from './Welcome.tsx';
import { WholePage } from './WholePage.tsx';

/** The page of a place; the guide's home for an id that this guide does not have. */
export function PlacePage({ place }: { place: string }) {
  const { state, guide } = useGuide();
  const { part, id } = toPlace(place);
  const find = <Item extends { id: string }>(list: readonly Item[]) => list.find((item) => item.id === id);
  switch (part) {
    case 'topic': {
      const topic = find(guide.phases.flatMap(({ topics }) => topics));
      return topic ? <TopicPage key={id} topic={topic} /> : <GuideHome />;
    }
    case 'skill': {
      const skill = find(guide.skills);
      return skill ? <SkillPage key={id} skill={skill} /> : <GuideHome />;
    }
    case 'portfolio': {
      const idea = find(guide.portfolioIdeas);
      return idea ? <IdeaPage key={id} idea={idea} /> : <PortfolioPage />;
    }
    case 'comparison': {
      const comparison = find(guide.comparisons);
      return comparison ? <ComparisonPage key={id} comparison={comparison} /> : <ComparisonsPage />;
    }
    case 'role': {
      const role = find(guide.related);
      return role ? <RolePage key={id} role={role} /> : <RolesPage />;
    }
    case 'question':
    case 'questions':
      return <QuestionsPage key={place} open={id} />;
    case 'term':
    case 'glossary':
      return <GlossaryPage key={place} open={id} />;
    case 'overview':
      return <OverviewPage />;
    case 'pay':
      return <PayPage />;
    case 'comparisons':
      return <ComparisonsPage />;
    case 'roles':
      return <RolesPage />;
    case 'searches':
      return <SearchesPage />;
    case 'actions':
      return <ActionsPage />;
    case 'days':
      return <DaysPage />;
    case 'whole':
      return <WholePage />;
    case 'welcome':
      return <Welcome state={state} />;
    default:
      return <GuideHome />;
  }
}
