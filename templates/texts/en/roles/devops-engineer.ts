import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['DevOps Engineer', 'Build and Release Engineer', 'Infrastructure Engineer'],
  lines: {
    o: 'You make the way from an idea to running software short and safe: {shape}.',
    'o junior': 'As a junior you look after pipelines and environments with a colleague at your side.',
    'o mid': 'You own pipelines and environments that development teams use every day.',
    'o senior': 'As a senior you remove what makes releases slow or risky, and answer for the ground they run on.',
    'o staff': 'As a staff engineer you shape delivery and infrastructure for many teams at once.',
    'o lead': 'As a lead you guide the team that builds, runs and explains the delivery path.',
    'r junior':
      'Take over routine changes to pipelines and environments, and write down each step that was not written down.',
    'r2 junior': 'Follow alerts and failed builds with a colleague, and propose one small improvement after each.',
    'r mid': 'Own delivery paths for several services: build time, secrets, environments, rollback, documentation.',
    'r2 mid': 'Sit with developers when something does not deploy, and fix the cause where all teams profit.',
    'r senior':
      'Find what makes releases slow, manual or risky, and replace it step by step with figures before and after.',
    'r2 senior':
      'Mentor colleagues and developers on delivery, and lead reviews after incidents without looking for a culprit.',
    'r staff':
      'Set the delivery model for many teams: environments, secrets, approvals, audit, and what a team may do alone.',
    'r2 staff': 'Plan migrations of pipelines or clouds in stages, with a way back at each of them.',
    'r3 staff': 'Mentor senior engineers, and keep cost, risk and speed visible to those who plan budgets.',
    'r lead': 'Plan the work of the team between requests, upkeep and improvement, and protect time for the last.',
    'r2 lead': 'Answer for availability of the delivery path and for the time it takes from merge to production.',
    'r3 lead': 'Coach the team, share on-call fairly, and keep writing automation yourself.',
    'q junior': 'Curiosity for how software is built and run, and the patience to read logs to the end.',
    'q mid': 'Practice in taking manual release steps apart and automating them without losing what they protected.',
    'q senior': 'A record of delivery paths that became quicker and safer under your hands, with numbers for both.',
    'q2 senior': 'Calm in incidents and clear notes afterwards, so that the same thing does not happen twice.',
    'q staff': 'Evidence of infrastructure or delivery changes that many teams adopted.',
    'q2 staff': 'Judgment about tools by their upkeep, lock-in and effect on the people who use them.',
    'q lead': 'Practice in leading an infrastructure team: planning, on-call, hiring talks, and feedback.',
    'q2 lead': 'Ability to explain risk and cost of infrastructure to people who do not run it.',
    'r #pipelines': 'Keep builds reproducible and quick, and let a red one say what to do.',
    'r #infrastructure': 'Describe environments as code, review changes, and find drift before it finds you.',
    'r #run': 'Roll out in small steps with health checks, and roll back without a meeting.',
    'r #cloud': 'Keep networks, identities and costs in order, and remove what nobody uses.',
    'r #watch': 'Alert on what users notice, and link each alert to what can be done.',
    'r #security': 'Keep secrets short-lived, rights narrow and patches on schedule.',
    'r #system': 'Keep servers patched, hardened and ready to be rebuilt from scratch.',
    'q #pipelines': 'Practice with delivery pipelines: caching, artifacts, approvals, secrets.',
    'q #infrastructure': 'Ability to describe infrastructure as code and to review such changes.',
    'q #system': 'Sound knowledge of operating systems and networks: processes, ports, names, certificates.',
    'q #code': 'Ability to write scripts and small tools that others can maintain.',
    'q #watch': 'Practice with metrics, logs and alerts, and with improving them after an incident.',
    'p #security': 'Some experience with audits, signed artifacts or secret stores.',
    'p #cloud': 'Interest in cost: budgets, rightsizing, and showing teams what they use.',
    'p #run': 'Practice with progressive rollouts or with regular failure drills.',
  },
};

export default text;
