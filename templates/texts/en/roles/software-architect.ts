import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Software Architect', 'Solutions Architect', 'Application Architect'],
  prefixes: { staff: 'Principal' },
  lines: {
    o: 'You shape systems that several teams build and that have to change for a long time: {shape}.',
    'o senior': 'As a senior architect you own the architecture of a product and work inside its teams.',
    'o staff': 'As a principal architect you shape the landscape across products and settle its trade-offs.',
    'o lead':
      'As a lead architect you guide architects and teams to one direction without writing everything yourself.',
    'r senior':
      'Work with teams on the structure of a product: borders, contracts, quality goals, and proof by prototype.',
    'r2 senior': 'Write short records of choices with their alternatives, and revisit them when facts change.',
    'r3 senior': 'Review designs as a colleague, ask for the failure case, and leave the team better able to judge.',
    'r staff': 'Describe target and path for the landscape in steps that each pay for themselves.',
    'r2 staff':
      'Settle trade-offs between products, budgets and risks in writing that managers and engineers both accept.',
    'r3 staff': 'Mentor architects and senior engineers, and retire rules that no longer help.',
    'r lead': 'Set how architecture is done: who takes part, what is recorded, when to look again.',
    'r2 lead': 'Plan with product and management where structure must change for the business to move.',
    'r3 lead': 'Coach architects and technical leads, and take part in reviews, prototypes and incidents.',
    'q senior': 'A record of systems that you designed and stayed with long enough to see what was wrong.',
    'q2 senior': 'Ability to draw, write and speak so that a team can object, improve and build.',
    'q staff': 'Evidence of changes to a landscape that you steered over several teams and budgets.',
    'q2 staff': 'Breadth across integration, data, security and operations, with depth you can fall back on.',
    'q lead': 'Practice in leading architects or technical leads by questions, examples and clear limits.',
    'q2 lead': 'Ability to explain technical risk in business terms, and business limits in technical ones.',
    'r #system': 'Cut systems along the business, so that a change of rules touches one part.',
    'r #data': 'Settle who owns which data, how copies are made, and how wrong ones are corrected.',
    'r #events': 'Choose between call, event and file by coupling and by what a delay costs.',
    'r #api': 'Set rules for interfaces: names, errors, versions, and how one is retired.',
    'r #run': 'Match runtime and hosting to load, to the skills at hand and to budget.',
    'r #watch': 'Define quality goals that can be measured, and look at the figures with the teams.',
    'r #security': 'Bring threats, privacy and access into designs before code exists.',
    'q #system': 'Sound knowledge of styles of architecture and of what each makes harder.',
    'q #data': 'Knowledge of data models, consistency and integration between systems.',
    'q #run': 'Knowledge of cloud and on-site operation, its costs and its limits.',
    'q #api': 'Practice in designing contracts between teams and with partners.',
    'q #security': 'Working knowledge of identity, encryption and privacy by design.',
    'p #system': 'Experience with replacing legacy systems step by step while they run.',
    'p #run': 'Practice with cost models for software and its operation over time.',
    'p #security': 'Knowledge of a regulated field such as finance, health or the public sector.',
  },
};

export default text;
