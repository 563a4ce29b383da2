import type { JobPosting } from '@/templates/posting';

// What lists of categories call the kind of work, nearest first: our own knowledge of boards and applicant tracking systems.

type Family = 'software' | 'operations' | 'data' | 'testing' | 'security' | 'management';

interface RoleWords {
  readonly family: Family;
  readonly own: string;
}

/** The words for each role of ours, `|` between them; the family's words follow. */
const ROLES: Readonly<Record<string, RoleWords>> = {
  'backend-developer': {
    family: 'software',
    own: 'Backend Developer|Backend Engineer|Back-end Developer|Backend Development|Back-end Development|Backend|Back-end|Backend Engineering|Server|后端开发|后端|後端工程師|バックエンドエンジニア|サーバーサイドエンジニア|Backend-Entwicklung|Développeur back-end|Desarrollo backend',
  },
  'frontend-developer': {
    family: 'software',
    own: 'Frontend Developer|Frontend Engineer|Front-end Developer|Frontend Development|Front-end Development|Frontend|Front-end|Frontend Engineering|UI Developer|Web Development|Web Developer|前端开发|前端|前端工程師|フロントエンドエンジニア|Frontend-Entwicklung|Développeur front-end|Desarrollo frontend',
  },
  'full-stack-developer': {
    family: 'software',
    own: 'Full Stack Developer|Full-stack Developer|Fullstack Developer|Full Stack|Full-stack|Fullstack|Full-Stack Programming|Full Stack Development|Web Development|Web Developer|全栈开发|全栈|フルスタックエンジニア',
  },
  'software-engineer': { family: 'software', own: 'Software Engineer|Software Engineering|Software Developer' },
  'web-developer': {
    family: 'software',
    own: 'Web Developer|Web Development|Web Design & Development|Web|Webentwicklung|Développeur web|Desarrollo web|Webエンジニア',
  },
  'mobile-developer': {
    family: 'software',
    own: 'Mobile Developer|Mobile Development|Mobile Engineer|Mobile|App Development|Mobile Apps|移动开发|モバイルエンジニア',
  },
  'ios-developer': {
    family: 'software',
    own: 'iOS Developer|iOS Development|iOS|Mobile Developer|Mobile Development|Mobile',
  },
  'android-developer': {
    family: 'software',
    own: 'Android Developer|Android Development|Android|Mobile Developer|Mobile Development|Mobile',
  },
  'devops-engineer': {
    family: 'operations',
    own: 'DevOps Engineer|DevOps|DevOps & Sysadmin|DevOps / Sysadmin|DevOps / SysAdmin',
  },
  'site-reliability-engineer': {
    family: 'operations',
    own: 'Site Reliability Engineer|Site Reliability|SRE|DevOps|DevOps & Sysadmin',
  },
  'platform-engineer': { family: 'operations', own: 'Platform Engineer|Platform Engineering|DevOps|Infrastructure' },
  'cloud-engineer': { family: 'operations', own: 'Cloud Engineer|Cloud Engineering|Cloud|Cloud Computing|DevOps' },
  'data-engineer': { family: 'data', own: 'Data Engineer|Data Engineering|Big Data|Data' },
  'data-analyst': {
    family: 'data',
    own: 'Data Analyst|Data Analysis|Data Analytics|Business Intelligence|Analytics|BI|Data',
  },
  'data-scientist': { family: 'data', own: 'Data Scientist|Data Science|Machine Learning|Data' },
  'machine-learning-engineer': {
    family: 'data',
    own: 'Machine Learning Engineer|Machine Learning|AI / Machine Learning|Artificial Intelligence|AI|AI & ML|Data Science|Data',
  },
  'ai-engineer': {
    family: 'data',
    own: 'AI Engineer|AI Engineering|Artificial Intelligence|AI|AI & ML|AI / Machine Learning|Machine Learning|Data Science',
  },
  'qa-engineer': { family: 'testing', own: 'QA Engineer|QA Tester|Software Tester|Manual Testing' },
  'test-automation-engineer': {
    family: 'testing',
    own: 'Test Automation Engineer|Test Automation|Automation Testing|QA Automation|SDET',
  },
  'security-engineer': { family: 'security', own: 'Security Engineer|Security Engineering|Application Security' },
  'security-analyst': { family: 'security', own: 'Security Analyst|Penetration Testing|SOC' },
  'database-administrator': {
    family: 'operations',
    own: 'Database Administrator|Database Administration|DBA|Databases|Database',
  },
  'embedded-engineer': {
    family: 'software',
    own: 'Embedded Software Engineer|Embedded Engineer|Embedded Systems|Embedded|Firmware|Hardware',
  },
  'software-architect': {
    family: 'software',
    own: 'Software Architect|Solutions Architect|Architect|Architecture|IT Architecture',
  },
  'engineering-manager': {
    family: 'management',
    own: 'Engineering Manager|Engineering Management|Software Development Manager',
  },
  'technical-lead': { family: 'software', own: 'Technical Lead|Tech Lead|Team Lead|Lead Developer' },
};

const SOFTWARE =
  'Software Development|Software Engineering|Software Engineer|Software Developer|Developer / Engineer|Developer|Development|Developers|Engineering|Engineer|Programming|Programmer|Software|Software & IT|Engineering & Technology|Technology & Engineering|Softwareentwicklung|Anwendungsentwicklung|Entwicklung|Développement logiciel|Développement informatique|Développement|Développeur|Ingénierie logicielle|Desarrollo de software|Programación|Desarrollo|Desarrollador|Ingeniería de software|Desenvolvimento de software|Desenvolvimento|Programação|Desenvolvedor|Sviluppo software|Sviluppo|Sviluppatore|Softwareontwikkeling|Ontwikkeling|Programowanie|Rozwój oprogramowania|IT - Rozwój oprogramowania|Programista|ソフトウェアエンジニア|システム開発|開発|エンジニア|ITエンジニア|プログラマー|软件开发|软件工程师|技术开发|研发|开发|技术|軟體工程|軟體開發|工程師|程序员';

/** What the whole trade is called where a list has no finer word. */
const TRADE =
  'Information Technology|IT|IT & Software|IT Software|Technology|Tech|Computer & IT|Computers & IT|Computer Science|IT & Telecommunications|IT/Telecommunications|Information & Communication Technology|ICT|Internet|IT / Software|Informatik|EDV|IT & Entwicklung|IT/Telekommunikation|IT, Internet, Telekommunikation|Informatique|Informatique / Télécom|Informatique et télécoms|Numérique|Informática|Tecnología|Tecnologías de la información|Sistemas|Informática y telecomunicaciones|Tecnologia|TI|Tecnologia da Informação|Informatica|IT / Informatica|Automatisering|Automatisering/ICT|ICT/IT|Informatyka|Technologia|IT・通信|IT|ITエンジニア・システム|互联网|IT/互联网|计算机|互联网/IT|信息技术|資訊科技|資訊軟體';

const FAMILIES: Readonly<Record<Family, string>> = {
  software: SOFTWARE,
  operations:
    'Operations & Infrastructure|Infrastructure|System Administration|Systems Administrator|Sysadmin|IT Operations|Cloud|Systemadministration|Administration système|Administración de sistemas|インフラエンジニア|运维|系統管理|Engineering|Software Development|Software Engineering',
  data: 'Data & Analytics|Data and Analytics|Data Science|Data|Analytics|Research & Data|Datenanalyse|データサイエンティスト|数据|數據|Engineering|Software Development|Software Engineering',
  testing:
    'Quality Assurance|QA|Testing|QA & Testing|Software Testing|Quality|Qualitätssicherung|テストエンジニア|测试|測試|Engineering|Software Development|Software Engineering',
  security:
    'Security|Cybersecurity|Cyber Security|Information Security|IT Security|IT-Sicherheit|セキュリティエンジニア|安全|資安|Engineering',
  management:
    'Engineering|Management|Software Development|Software Engineering|Project Management|Technology Management',
};

/** What lists of categories may call the work of a posting, nearest first. */
export function categoriesOf({ 'x-role': role }: JobPosting): readonly string[] {
  const words = role ? ROLES[role] : undefined;
  return words ? [...new Set([words.own, FAMILIES[words.family], TRADE].flatMap((list) => list.split('|')))] : [];
}
