import type { Posting } from '../../../src/domain/posting/posting.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';

const lines = (...text: string[]) => text.join('\n');

/** Invented postings of the roles that the guide tells apart, in the shapes of real ones. */
export const samplePostings: Record<string, Posting> = {
  'ai-project-manager': postingFromText({
    title: 'Senior Technical Program Manager, Model Launches',
    text: lines(
      'About the role',
      'You will lead the launch programs of our language models from evaluation to release.',
      'What you will do',
      '- Own the end-to-end delivery of machine learning projects with research and engineering teams',
      '- Build project plans, track milestones and manage dependencies across teams',
      '- Identify risks early and remove blockers for data scientists and ML engineers',
      '- Report status to executives and align stakeholders on launch readiness',
      '- Agree on acceptance criteria for model evaluation before each release',
      'Requirements',
      '- 5+ years of experience in program management',
      '- A good understanding of machine learning and generative AI',
      "- Bachelor's degree in computer science or a related field",
    ),
  }),
  'project-manager': postingFromText({
    title: 'Construction Project Manager',
    text: lines(
      'About us',
      'We are an AI-powered construction company that builds schools and hospitals.',
      'Responsibilities',
      '- Plan the construction schedule and manage subcontractors on site',
      '- Control the project budget, change orders and procurement of materials',
      '- Lead site meetings with architects, engineers and the building owner',
      '- Track milestones and report progress to the client',
      'Requirements',
      '- 7 years of experience in commercial construction',
      '- Degree in civil engineering',
      '- Knowledge of building codes and site safety',
    ),
  }),
  'ai-product-manager': postingFromText({
    title: 'Senior Product Manager, Generative AI',
    text: lines(
      'Your role',
      '- Define the product vision and roadmap for our AI assistant',
      '- Run user research and customer interviews, turn user needs into product requirements',
      '- Prioritize the backlog with design and machine learning engineers',
      '- Own product metrics, pricing and go-to-market for LLM features',
      'Requirements',
      '- Experience in product management of AI products',
      '- Strong product discovery skills and A/B tests',
    ),
  }),
  'ai-automation-specialist': postingFromText({
    title: 'AI Automation Specialist (n8n)',
    text: lines(
      'Your tasks',
      '- Design and build automations in n8n, Make and Zapier for our clients',
      '- Connect systems through REST APIs and webhooks and build AI agents',
      '- Write prompts, test and maintain automated workflows and document them',
      'Requirements',
      '- Hands-on experience with n8n workflows, JSON and JavaScript',
      '- Experience with the OpenAI API and process automation',
    ),
  }),
  'ai-consultant': postingFromText({
    title: 'AI Strategy Consultant',
    text: lines(
      'What you do',
      '- Advise clients on AI strategy, use cases and governance',
      '- Run client workshops, assess AI maturity and write recommendations and business cases',
      '- Support proposals and pre-sales in client engagements',
      'What you bring',
      '- Consulting experience and executive presentations to clients',
      '- Understanding of generative AI and its opportunities',
    ),
  }),
  'ai-engineer': postingFromText({
    title: 'Machine Learning Engineer',
    text: lines(
      'Responsibilities',
      '- Build and train models, write production code and deploy models',
      '- Develop data pipelines, feature engineering and inference services',
      '- Do code reviews and publish results',
      'Requirements',
      '- Python, PyTorch, SQL, Spark and Kubernetes',
      '- Experience with model training and fine-tuning of LLMs',
    ),
  }),
  other: postingFromText({
    title: 'Pastry Chef',
    text: lines(
      'Tasks',
      '- Bake bread, cakes and pastry for our hotel every morning',
      '- Keep the kitchen clean and order flour, butter and fruit',
      '- Train apprentices and follow the rules of food hygiene',
      'Requirements',
      '- A finished apprenticeship as a baker or pastry chef',
      '- Joy in early mornings and in working with your hands',
      '- We offer free meals, a uniform and a room in the staff house',
    ),
  }),
};

/** Real shapes of boilerplate that hold alias words; none of them asks for anything. */
export const boilerplate: readonly string[] = [
  'We are an AI-first company backed by leading investors in machine learning.',
  'Acme treats everyone alike as an equal opportunity employer, whatever their race, religion, gender identity or veteran status.',
  'We may use AI tools in our recruiting process to screen applicants and review resumes.',
  'Benefits include health, dental and vision insurance, a 401(k) plan, coaching and a training budget.',
  'Our mission is to bring generative AI to every business on the planet.',
  'Founded in 2015, we have 40 years of combined experience and offices in five countries.',
  'If you need a reasonable accommodation during the application process, please tell your recruiter.',
  'The base salary range for this role depends on skills, budget and location.',
  'All qualified applicants will be considered without regard to age, disability or criminal history.',
  'Northrail is a company whose software keeps 600 commuter trains moving.',
  'Over three years we will build four depots and a school for drivers.',
  'Our company has been in business for 40 years and is backed by a leading insurer.',
  'We offer paid time off, parental leave, stock options and flexible project work.',
];
