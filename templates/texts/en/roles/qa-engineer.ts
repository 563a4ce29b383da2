import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['QA Engineer', 'Software Tester', 'Quality Assurance Engineer'],
  lines: {
    o: 'You find out what a product really does before its users do: {shape}.',
    'o junior':
      'As a junior you test stories and releases along a plan, with colleagues who know the product, and learn to find what the plan forgot.',
    'o mid': 'You own testing for a product area, from the first talk about a story to release.',
    'o senior': 'As a senior you shape how a team builds quality in, and judge risk at release.',
    'o staff': 'As a staff engineer you set how quality is understood and measured across teams.',
    'o lead': 'As a lead you guide the testers of several teams and the plan they follow.',
    'r junior':
      'Test stories along their acceptance criteria, then beyond them, and report what you find with steps and evidence.',
    'r2 junior': 'Sit in refinements, ask what could go wrong, and note the answers as test ideas.',
    'r mid': 'Own testing of an area: ideas, data, sessions, regression set, and a true picture before release.',
    'r2 mid': 'Pair with developers on how to test a change early, and with support on what users report.',
    'r senior':
      'Assess risk with product and developers, put effort where failure would hurt, and say so before release.',
    'r2 senior':
      'Mentor colleagues in test design and reporting, and remove causes of defects from the way the team works.',
    'r staff': 'Set a quality strategy for several teams: what is checked where, by whom, and how it is known to work.',
    'r2 staff': 'Learn from escaped defects across products, and turn patterns into changes of process or design.',
    'r3 staff': 'Mentor senior testers, and speak for quality where roadmaps are made.',
    'r lead': 'Plan testing across teams and releases, and make gaps and risks visible in time.',
    'r2 lead': 'Answer for the information on which a release is judged, not for the absence of every defect.',
    'r3 lead': 'Coach testers in method and communication, and keep testing yourself.',
    'q junior':
      'Curiosity, patience and clear writing: a report from you can be followed by someone who has never seen the screen.',
    'q mid': 'Practice in exploratory testing: charters, notes, and finding what no script would have.',
    'q senior': 'A record of releases whose risks you saw, named and helped to reduce.',
    'q2 senior': 'Ability to disagree about quality with facts and without drama.',
    'q staff': 'Evidence of quality practices that several teams adopted and kept.',
    'q2 staff': 'Insight into products and users that is deep enough to judge what a defect costs them.',
    'q lead': 'Practice in leading testers across teams, with planning, feedback and development.',
    'q2 lead': 'Reporting on quality that managers and developers both find useful.',
    'r #strategy':
      'Choose test techniques by risk: boundaries, states, roles, interruptions, and plain exploration with a charter.',
    'r junior #strategy':
      'Vary inputs, roles and order on purpose: limits, empty values, wrong rights, lost connections.',
    'r #product': 'Test as different users would: small screens, slow lines, assistive technology, other languages.',
    'r #tools': 'Keep requests, data and recordings so that a defect can be reproduced in minutes.',
    'r #data': 'Prepare test data that covers the rules, and check results behind the screen.',
    'r #load': 'Try what happens when many people do the same at once, and describe where it gives in.',
    'r #delivery': 'Test early on branches and previews, so that a defect costs an hour and not a release.',
    'q #strategy': 'Knowledge of test design: equivalence classes, boundaries, state models, pairwise choice.',
    'q #product': 'Ability to learn a product and its users quickly and to question its rules.',
    'q #tools': 'Working knowledge of tools for requests, recordings, logs and test cases.',
    'q #data': 'Basic ability to look up data and to judge whether it is right.',
    'q #delivery': 'Experience in teams that release often and test along the way.',
    'p #product': 'Practice with accessibility checks or with usability sessions.',
    'p #code': 'First steps in automating checks, or in reading and changing test code.',
    'p #strategy': 'A testing certificate or equivalent experience in written test methods.',
  },
};

export default text;
