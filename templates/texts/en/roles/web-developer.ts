import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Web Developer', 'Website Developer', 'Web Engineer'],
  lines: {
    o: 'You build and look after websites that are quick, findable and well kept: {shape}.',
    'o junior': 'As a junior you start with pages and components, reviewed by colleagues and tested with real content.',
    'o mid': 'You own sites from design file to launch, and look after them once they are live.',
    'o senior': 'As a senior you plan sites with editors and marketing, and answer for their speed, safety and upkeep.',
    'o staff': 'As a staff engineer you set the platform and standards for all sites of the company.',
    'o lead': 'As a lead you guide a web team, plan its launches, and keep building pages yourself.',
    'r junior': 'Build pages and small features from designs, and test them with real texts, images and devices.',
    'r2 junior': 'Take feedback from editors and reviewers, note what they stumble over, and fix it at its source.',
    'r mid':
      'Take sites from design to launch: content model, templates, redirects, measurement, and a list of what to watch.',
    'r2 mid': 'Help editors to do their work without code, and review the changes of colleagues.',
    'r senior': 'Plan relaunches and migrations so that addresses, rankings and editors come through unharmed.',
    'r2 senior': 'Advise marketing and editors, mentor colleagues, and say no to scripts that make pages slow.',
    'r staff':
      'Define the platform for many sites: templates, hosting, privacy, budgets for speed, and one way to release.',
    'r2 staff': 'Guide teams and agencies to that platform with examples, checks and patient reviews.',
    'r3 staff': 'Mentor senior developers, and keep track of technical debt across all sites.',
    'r lead': 'Plan launches with design, content and marketing, and keep scope and dates in the open.',
    'r2 lead': 'Answer for uptime, security updates and speed of all sites in the care of the team.',
    'r3 lead': 'Coach the team in review and pairing, and build the trickiest parts with it.',
    'q junior': 'Pages that you built and put online yourself, and curiosity for how people use them.',
    'q mid': 'Practice in taking a site live: content, redirects, forms, consent, measurement.',
    'q senior': 'A record of sites that stayed quick, safe and editable long after their launch.',
    'q2 senior': 'Ability to translate between editors, marketing, design and hosting.',
    'q staff': 'Evidence of standards for many sites that teams and agencies follow by choice.',
    'q2 staff': 'Judgment about platforms: what to standardize, what to leave free, and what each costs to maintain.',
    'q lead': 'Practice in leading web projects from offer to maintenance, with code of your own in them.',
    'q2 lead': 'Clear communication with people who do not write code, deadlines and bad news included.',
    'r #search':
      'Keep pages findable: sensible addresses, titles, structured data, sitemaps, and redirects after every move.',
    'r junior #search': 'Check titles, descriptions, alternative texts and links of each page you build.',
    'r #site': 'Model content so that editors can work freely and pages still come out right.',
    'r #pages': 'Build accessible, fluid pages that load quickly on a cheap phone.',
    'r #hosting': 'Look after hosting, certificates, backups and updates, and test a restore now and then.',
    'r #data': 'Keep content and form data safe, backed up, and no longer than needed.',
    'r #quality': 'Check pages automatically for links, access and speed before each release.',
    'r #build': 'Keep the build quick and the output small, images and fonts included.',
    'q #site': 'Working knowledge of a content system and of how its templates are built.',
    'q #pages': 'Ability to build layouts that are accessible and hold up with real content.',
    'q #search': 'Knowledge of what makes pages findable and quick, checked with measurements.',
    'q #code': 'Sound knowledge of a language for the server or the browser, with version control.',
    'q #hosting': 'Basic knowledge of hosting: domains, certificates, caching, backups.',
    'p #search': 'Practice with analytics under consent rules, or with search consoles.',
    'p #hosting': 'Some experience with edge caching, image services or security headers.',
    'p #site': 'Work with shops, multilingual sites or content served to several channels.',
  },
};

export default text;
