import { describe, expect, test } from 'vitest';
import type { Board } from '@/forms/board';
import { BOARDS } from '@/forms/boards';
import { FACETS } from '@/forms/language';
import { joinOptions, readOption } from '@/forms/options';
import { boardsFor, findPlace } from '@/forms/place';
import { isProperty } from '@/templates/property';

const files = import.meta.glob<Board>('../../forms/boards/*.ts', { eager: true, import: 'default' });

const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** Addresses as they were seen, or as a board's pages are named: the board, what it says of them, the address. */
const ADDRESSES: readonly (readonly [string, 'posting' | 'unverified' | 'never' | 'nothing', string])[] = [
  ['linkedin', 'posting', 'www.linkedin.com/job-posting/'],
  ['linkedin', 'posting', 'www.linkedin.com/job-posting/?trk=flagship3_job_home'],
  ['linkedin', 'posting', 'www.linkedin.com/job-posting/v2/?jobId=4064789503'],
  ['linkedin', 'posting', 'www.linkedin.com/job-posting/v2/?jobId=1&step=job-details'],
  ['linkedin', 'posting', 'www.linkedin.com/job-posting/form/description/?isOneStepJobPost=true'],
  ['linkedin', 'posting', 'www.linkedin.com/job-posting/form/assessments/?jobId=4036780602'],
  ['linkedin', 'unverified', 'www.linkedin.com/talent/post-a-job'],
  ['linkedin', 'never', 'www.linkedin.com/job-posting/form/budget/?jobId=1'],
  ['linkedin', 'never', 'www.linkedin.com/jobs/view/4064789503/'],
  ['linkedin', 'never', 'www.linkedin.com/jobs/search/?keywords=python'],
  ['linkedin', 'never', 'www.linkedin.com/hiring/jobs/1/applicants/'],
  ['linkedin', 'never', 'www.linkedin.com/in/someone/'],
  ['linkedin', 'never', 'www.linkedin.com/feed/'],
  ['linkedin', 'nothing', 'www.linkedin.com/company/acme/'],
  ['indeed', 'posting', 'employers.indeed.com/job-posting/from-scratch/getting-started'],
  ['indeed', 'posting', 'employers.indeed.com/job-posting/from-scratch/compensation-details?x=1'],
  ['indeed', 'posting', 'employers.indeed.com/p#post-job/getting-started'],
  ['indeed', 'never', 'employers.indeed.com/job-posting/choose-flow'],
  ['indeed', 'never', 'employers.indeed.com/sponsor/1'],
  ['indeed', 'never', 'employers.indeed.com/jobs?status=open'],
  ['indeed', 'never', 'www.indeed.com/viewjob?jk=1'],
  ['indeed', 'never', 'www.indeed.com/hire/how-to-post-a-job'],
  ['indeed', 'never', 'smartapply.indeed.com/beta/indeedapply/form/contact-info'],
  ['greenhouse', 'posting', 'acme.greenhouse.io/plans/new'],
  ['greenhouse', 'posting', 'app2.greenhouse.io/plans/123/jobapps/new'],
  ['greenhouse', 'posting', 'app.greenhouse.io/jobapps/123/edit'],
  ['greenhouse', 'never', 'app.greenhouse.io/plans/123/jobapp'],
  ['greenhouse', 'never', 'app.greenhouse.io/people/1'],
  ['greenhouse', 'never', 'boards.greenhouse.io/acme/jobs/123'],
  ['greenhouse', 'never', 'job-boards.greenhouse.io/acme/jobs/123'],
  ['lever', 'posting', `hire.lever.co/postings/${UUID}`],
  ['lever', 'unverified', 'hire.lever.co/postings/new'],
  ['lever', 'never', 'hire.lever.co/postings'],
  ['lever', 'never', 'hire.eu.lever.co/candidates/1'],
  ['lever', 'never', `jobs.lever.co/acme/${UUID}/apply`],
  ['ashby', 'posting', `app.ashbyhq.com/jobs/${UUID}/job-postings/${UUID}/description`],
  ['ashby', 'unverified', `app.ashbyhq.com/jobs/${UUID}/job-postings/${UUID}/compensation`],
  ['ashby', 'never', 'app.ashbyhq.com/jobs'],
  ['ashby', 'never', `app.ashbyhq.com/jobs/${UUID}/openings/1`],
  ['ashby', 'never', `jobs.ashbyhq.com/acme/${UUID}/application`],
  ['workable', 'unverified', 'acme.workable.com/backend/jobs/new'],
  ['workable', 'unverified', 'acme.workable.com/backend/jobs/4D1F/edit'],
  ['workable', 'never', 'acme.workable.com/backend/jobs/4D1F/candidates'],
  ['workable', 'never', 'apply.workable.com/acme/j/4D1F/apply'],
  ['smartrecruiters', 'posting', 'www.smartrecruiters.com/app/jobs/ad/create'],
  ['smartrecruiters', 'posting', `www.smartrecruiters.com/app/jobs/ad/details/${UUID}`],
  ['smartrecruiters', 'never', `www.smartrecruiters.com/app/jobs/details/${UUID}`],
  ['smartrecruiters', 'never', 'jobs.smartrecruiters.com/Acme/74399'],
  ['recruitee', 'unverified', 'app.recruitee.com/#/dashboard/offers/new'],
  ['recruitee', 'never', 'app.recruitee.com/#/offers/12/pipeline'],
  ['recruitee', 'never', 'acme.recruitee.com/o/backend-developer/c/new'],
  ['teamtailor', 'unverified', 'app.teamtailor.com/companies/x1/jobs/new'],
  ['teamtailor', 'never', 'app.teamtailor.com/companies/x1/jobs/12'],
  ['teamtailor', 'never', 'career.teamtailor.com/jobs/12-backend/applications/new'],
  ['workday', 'unverified', 'wd5.myworkday.com/acme/d/task/2998$28880.htmld'],
  ['workday', 'never', 'acme.wd5.myworkdayjobs.com/en-US/External/job/Berlin/Engineer_R1/apply'],
  ['bamboohr', 'unverified', 'acme.bamboohr.com/hiring/jobs/add'],
  ['bamboohr', 'never', 'acme.bamboohr.com/hiring/jobs/12'],
  ['bamboohr', 'never', 'acme.bamboohr.com/careers/12'],
  ['personio', 'posting', 'acme.personio.de/recruiting/positions/123456'],
  ['personio', 'unverified', 'acme.app.personio.com/recruiting/jobs/1'],
  ['personio', 'never', 'acme.personio.de/recruiting/positions'],
  ['personio', 'never', 'acme.jobs.personio.de/job/123456'],
  ['glassdoor', 'never', 'www.glassdoor.com/Job/berlin-jobs-SRCH_1.htm'],
  ['ziprecruiter', 'unverified', 'www.ziprecruiter.com/post-a-job'],
  ['ziprecruiter', 'never', 'www.ziprecruiter.com/jobs/acme-1'],
  ['monster', 'never', 'hiring.monster.com/login'],
  ['monster', 'never', 'www.monster.com/jobs/search'],
  ['dice', 'posting', 'www.dice.com/employers/job'],
  ['dice', 'never', 'www.dice.com/employers/talent-search/'],
  ['dice', 'never', 'www.dice.com/job-detail/1'],
  ['wellfound', 'posting', 'wellfound.com/recruit/jobs/new'],
  ['wellfound', 'unverified', 'wellfound.com/recruit/jobs/123'],
  ['wellfound', 'never', 'wellfound.com/jobs/123-backend-engineer'],
  ['wellfound', 'never', 'wellfound.com/recruit/applicants'],
  ['python-org', 'posting', 'www.python.org/jobs/create/'],
  ['python-org', 'posting', 'www.python.org/jobs/7890/edit/'],
  ['python-org', 'never', 'www.python.org/jobs/7890/'],
  ['python-org', 'never', 'www.python.org/jobs/'],
  ['python-org', 'never', 'www.python.org/jobs/7890/preview/'],
  ['python-org', 'nothing', 'www.python.org/about/'],
  ['remoteok', 'posting', 'remoteok.com/hire-remotely'],
  ['remoteok', 'unverified', 'remoteok.com/post-a-job'],
  ['remoteok', 'never', 'remoteok.com/remote-jobs/1-backend'],
  ['remoteok', 'never', 'remoteok.com/hire-remotely/developers'],
  ['weworkremotely', 'posting', 'weworkremotely.com/remote-jobs/new'],
  ['weworkremotely', 'unverified', 'weworkremotely.com/listings/new'],
  ['weworkremotely', 'never', 'weworkremotely.com/remote-jobs/newrich-backend-engineer'],
  ['weworkremotely', 'never', 'weworkremotely.com/categories/remote-programming-jobs'],
  ['hackernews', 'never', 'news.ycombinator.com/item?id=1'], // another thread: see below
  ['hackernews', 'never', 'news.ycombinator.com/submit'],
  ['stepstone', 'never', 'www.stepstone.de/stellenangebote--backend'],
  ['xing', 'never', 'www.xing.com/jobs/berlin'],
  ['wttj', 'never', 'www.welcometothejungle.com/fr/companies/acme/jobs/dev'],
  ['france-travail', 'never', 'candidat.francetravail.fr/offres/recherche'],
  ['infojobs', 'never', 'www.infojobs.net/ofertas-trabajo/python'],
  ['infojobs', 'nothing', 'empresas.infojobs.net/'],
  ['gupy', 'unverified', 'acme.gupy.io/companies/jobs/create'],
  ['gupy', 'never', 'acme.gupy.io/companies/jobs/12/candidates'],
  ['nofluffjobs', 'never', 'nofluffjobs.com/job/backend-acme'],
  ['justjoin', 'never', 'justjoin.it/job-offer/acme-backend'],
  ['justjoin', 'never', 'justjoin.it/'],
  ['justjoin', 'nothing', 'panel.justjoin.it/'],
  ['seek', 'unverified', 'talent.seek.com.au/employer/job-ad/new'],
  ['seek', 'never', 'www.seek.com.au/job/123'],
  ['naukri', 'never', 'www.naukri.com/python-jobs'],
  ['naukri', 'nothing', 'recruit.naukri.com/'],
  ['zhipin', 'posting', 'www.zhipin.com/web/chat/job/edit?encryptId=0'],
  ['zhipin', 'posting', 'www.zhipin.com/web/frame/job/edit'],
  ['zhipin', 'never', 'www.zhipin.com/web/chat/job/list'],
  ['zhipin', 'never', 'www.zhipin.com/job_detail/1.html'],
  ['wantedly', 'unverified', 'www.wantedly.com/projects/new'],
  ['wantedly', 'never', 'www.wantedly.com/projects/12'],
  ['craigslist', 'posting', 'post.craigslist.org/k/AbCd/xYz?s=edit'],
  ['craigslist', 'never', 'post.craigslist.org/k/AbCd/xYz?s=editimage'],
  ['craigslist', 'never', 'post.craigslist.org/k/AbCd/xYz?s=cat'],
  ['craigslist', 'never', 'berlin.craigslist.org/search/sof'],
  ['github-issues', 'posting', 'github.com/frontendbr/vagas/issues/new?template=adicionar-nova-vaga.md'],
  ['github-issues', 'posting', 'github.com/acme/awesome-jobs/issues/new'],
  ['github-issues', 'never', 'github.com/acme/app/issues/new'],
  ['github-issues', 'never', 'github.com/frontendbr/vagas/issues/12'],
  ['odoo', 'posting', 'acme.odoo.com/web#id=1&model=hr.job&view_type=form'],
  ['odoo', 'posting', 'erp.acme.example/web#id=1&action=2&model=hr.job&view_type=form'],
  ['odoo', 'unverified', 'acme.odoo.com/odoo/recruitment/new'],
  ['odoo', 'never', 'acme.odoo.com/web#model=hr.applicant&view_type=form'],
  ['odoo', 'never', 'acme.odoo.com/jobs/apply/backend-1'],
  ['frappe-hrms', 'posting', 'hr.acme.example/app/job-opening/new-job-opening-abcdefgh'],
  ['frappe-hrms', 'posting', 'acme.frappe.cloud/app/job-opening/HR-OPN-2026-0001'],
  ['frappe-hrms', 'never', 'acme.frappe.cloud/app/job-opening/view/list'],
  ['frappe-hrms', 'never', 'acme.frappe.cloud/app/job-applicant/new-job-applicant-1'],
  ['opencats', 'posting', 'cats.acme.example/index.php?m=joborders&a=add'],
  ['orangehrm', 'posting', 'hr.acme.example/web/index.php/recruitment/addJobVacancy'],
  ['orangehrm', 'posting', 'acme.orangehrmlive.com/web/index.php/recruitment/addJobVacancy/3'],
  ['orangehrm', 'never', 'acme.orangehrmlive.com/web/index.php/recruitment/addCandidate'],
];

const MARKS = BOARDS.flatMap(({ marks = [] }) => marks);

const page = (title = '', mark = '') => ({
  title,
  querySelector: ((selector: string) => (selector === mark ? {} : null)) as Document['querySelector'],
});

const placeOf = (address: string, of = page()) => {
  const { hostname, pathname, search, hash } = new URL(`https://${address}`);
  const place = { hostname, pathname, search, hash };
  const marks = MARKS.filter((mark) => of.querySelector(mark));
  const may = boardsFor(BOARDS, place, marks);
  const found = findPlace(
    place,
    of,
    BOARDS.filter(({ id }) => may.includes(id)),
  );
  // A page gets only the boards whose signs it bears; among all of them it would be the same.
  expect(found).toEqual(findPlace(place, of, BOARDS));
  return found;
};

describe('an address', () => {
  test.each(ADDRESSES)('of %s: %s, %s', (board, says, address) => {
    const place = placeOf(address);
    expect([place?.board.id, place?.says]).toEqual([board, says]);
  });

  test.each([
    'example.org/jobs/create/',
    'notpython.org/jobs/create/',
    'greenhouse.io.example.org/plans/new',
    'lever.co.evil.example/postings/new',
    'localhost/index.php?m=candidates',
  ])('of no board: %s', (address) => {
    expect(placeOf(address)).toBeUndefined();
  });

  test.each([
    ['Ask HN: Who is hiring? (November 2026) | Hacker News', 'posting'],
    ['Ask HN: Who wants to be hired? (November 2026) | Hacker News', 'never'],
    ['Show HN: Who is hiring, as a map | Hacker News', 'never'],
  ])('that holds many things is told by the title “%s”: %s', (title, says) => {
    expect(placeOf('news.ycombinator.com/item?id=1', page(title))?.says).toBe(says);
  });

  test('of anybody’s host is told by a mark in the page', () => {
    const marked = page('', 'form#submit-job-form.job-manager-form');
    expect(placeOf('acme.example/post-a-job/', marked)).toMatchObject({
      says: 'posting',
      board: { id: 'wp-job-manager' },
    });
    expect(placeOf('acme.example/post-a-job/', page('', 'form#submit-resume-form'))).toBeUndefined();
  });
});

test('a page of no board gets none', () => {
  expect(boardsFor(BOARDS, new URL('https://acme.example/post-a-job'), [])).toEqual([]);
});

describe('a board', () => {
  test('is one of 30 or more, each with its own id, the name of its file', () => {
    expect(BOARDS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(BOARDS.map(({ id }) => id)).size).toBe(BOARDS.length);
    for (const [file, { id }] of Object.entries(files)) expect(file).toBe(`../../forms/boards/${id}.ts`);
  });

  test.each(BOARDS.map((board) => [board.id, board] as const))(
    '%s says where its facts come from and when',
    (_, board) => {
      expect(board.source).toMatch(/\b20[12]\d\b/);
    },
  );

  test.each(BOARDS.map((board) => [board.id, board] as const))(
    '%s has addresses in the examples above',
    (id, board) => {
      const shown = new Set(ADDRESSES.filter(([of]) => of === id).map(([, says]) => says));
      if (board.postingPaths.length > 0 && !board.pageTitle) expect(shown).toContain('posting');
      if (board.unverifiedPaths) expect(shown).toContain('unverified');
      if (board.otherPaths || board.otherAddresses) expect(shown).toContain('never');
    },
  );

  test.each(BOARDS.map((board) => [board.id, board] as const))('%s names things that exist', (_, board) => {
    const told = [...Object.values(board.labels ?? {}), ...Object.values(board.names ?? {})].flat();
    const properties = [...told.filter((one) => one !== null), ...Object.keys({ ...board.rules, ...board.limits })];
    for (const property of [...properties, ...(board.prefills ?? [])])
      expect(isProperty(property), property).toBe(true);
    for (const limit of Object.values(board.limits ?? {})) expect(limit).toBeGreaterThan(9);
    for (const facts of Object.values(board.options ?? {}))
      for (const [facet, value] of Object.entries(facts)) expect(FACETS[facet as keyof typeof FACETS]).toContain(value);
  });

  test.each(BOARDS.map((board) => [board.id, board] as const))(
    '%s has patterns that hold on to something',
    (_, board) => {
      const patterns = [
        ...board.postingPaths,
        ...(board.unverifiedPaths ?? []),
        ...(board.otherPaths ?? []),
        ...(board.otherAddresses ?? []),
      ];
      for (const pattern of patterns) {
        expect(pattern.flags).not.toMatch(/[gy]/); // they would remember where they stopped
        expect(pattern.test(''), String(pattern)).toBe(false);
        expect(pattern.test('/some/other/page?x=1'), String(pattern)).toBe(false);
      }
    },
  );

  test('shares no host with another', () => {
    const hosts = BOARDS.flatMap(({ id, hosts: own }) =>
      own.filter((host) => host !== '*').map((host) => [host, id] as const),
    );
    for (const [host, id] of hosts) {
      const example = host.replace(/^\*/, 'x');
      const matching = hosts.filter(([other]) =>
        other.startsWith('*.') ? example.endsWith(other.slice(1)) : example === other,
      );
      expect(new Set(matching.map(([, other]) => other)), host).toEqual(new Set([id]));
    }
  });
});

test('what a board says of an option beats the words', () => {
  const { options } = BOARDS.find(({ id }) => id === 'smartrecruiters')!;
  const vocabulary = joinOptions([], options);
  expect(readOption(vocabulary, 'Full-time').map(({ facet, value }) => `${facet} ${value}`)).toEqual([
    'workTime FULL_TIME',
    'term PERMANENT',
  ]);
  const { options: nothing } = BOARDS.find(({ id }) => id === 'seek')!;
  expect(readOption(joinOptions([], nothing), 'Commission only')).toEqual([]);
});
