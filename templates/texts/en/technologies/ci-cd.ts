import type { LineTable } from '@/templates/text';

const delivery: Readonly<Record<string, LineTable>> = {
  git: {
    for: 'backend frontend mobile operations analytics learning testing embedded databases',
    o: 'history kept in Git',
    r: 'Keep changes small and history readable, so that a defect can be bisected and a release reconstructed.',
    'r junior':
      'Work in small branches with messages that say why, and learn to resolve a conflict without losing work.',
    r2: 'Set branch and tag rules that match how you release, and automate what people keep forgetting.',
    q: 'Git past the daily commands: rebasing, bisecting, reflog, and repairing a branch without drama.',
    'q junior': 'Git at a basic level: branches, messages with reasons, pull requests, and solving a conflict.',
    'q senior+': 'Experience with large Git repositories: history size, partial clones, ownership, and splits.',
    p: 'Hooks, monorepo tooling or a move to Git from an earlier system.',
    'r analytics': 'Keep analyses, queries and their results under review, so that a figure can be traced to its code.',
    'r analytics junior':
      'Keep scripts and queries in version control, with a message that says what question they answer.',
    'q analytics': 'Git for analysis: branches, reviews, and large files kept out of history.',
    'r testing': 'Keep test cases beside the code they cover, and use history to find the change that broke a case.',
    'r testing junior': 'Keep test cases and data in version control, and link each change to the defect behind it.',
    'q testing': 'Git for testers: reading a diff to choose tests, bisecting a defect, and reviewing cases.',
    'r embedded': 'Tag firmware so that a binary in the field leads to its sources, tools and settings.',
    'q embedded': 'Git for firmware: submodules or manifests, tags that match binaries, and reviews of small changes.',
    'p analytics': 'Reviewed, versioned analyses in Git that others have repeated.',
    'p embedded': 'Release branches and traceability in Git for products in the field.',
    'p testing': 'Test selection or bisecting with Git that saved a release in trouble.',
    'r testing senior+': 'Derive from history where defects cluster, and move test effort and design talks there.',
    'q testing senior+': 'Experience in choosing tests by change and risk from Git history.',
    'r embedded senior+': 'Set branching and traceability so that an auditor can follow a requirement to a binary.',
    'q embedded senior+': 'Experience in release management with Git for certified or long-lived devices.',
    'r embedded junior':
      'Work in small changes with the reason in the message, and tag what was flashed onto which board.',
    'q embedded junior': 'Git in daily use: branches, small changes, and finding the one that broke a build.',
  },
  'github-actions': {
    o: 'delivery through GitHub Actions',
    r: 'Keep workflows quick and reusable: caches that hit, pinned actions, and a red build that names its cause.',
    'r junior': 'Keep the build green: read failing logs first, fix flaky steps, and document the secrets a job needs.',
    r2: 'Give jobs short-lived identities instead of stored keys, and the rights that each step needs.',
    'r senior+': 'Cut the time from merge to production, and measure it, so that small releases become the habit.',
    q: 'GitHub Actions in teams: reusable workflows, matrix builds, environments with approval, identity tokens.',
    'q junior':
      'A first workflow with GitHub Actions or a similar tool: test, build, and a badge that tells the truth.',
    'q senior+': 'Experience in keeping GitHub Actions quick and safe for many repositories.',
    p: 'Self-hosted runners, custom actions or supply-chain checks with GitHub Actions.',
    'r operations':
      'Offer reusable workflows with tests and versions, so that forty repositories build the same safe way.',
    'r operations junior': 'Maintain workflows and runners, and shorten a slow pipeline step by step, with numbers.',
    'q operations':
      'GitHub Actions as a shared service: runner fleets, reusable workflows, identity tokens, cost by repository.',
    'q operations junior': 'First workflows with GitHub Actions: jobs, secrets, caches, and artifacts.',
    'r mobile':
      'Build, sign and distribute apps from the pipeline, with caches that keep a run under the coffee break.',
    'q mobile': 'GitHub Actions for apps: signing keys kept safe, build caches, device tests, and store uploads.',
    'r testing': 'Run the right tests at the right stage: seconds on a push, minutes before merge, the rest at night.',
    'r testing junior':
      'Read failed runs each morning, tell product defects from test defects, and report both with evidence.',
    'q testing': 'GitHub Actions for tests: sharding, artifacts with traces, retries that do not hide defects.',
    'q testing junior':
      'Basics of GitHub Actions or another pipeline: starting a run, reading logs, finding artifacts.',
    'r security': 'Pin actions, narrow tokens and check provenance, since the pipeline can reach everything.',
    'q security': 'GitHub Actions from the side of security: token rights, injection through inputs, runner isolation.',
    'r learning':
      'Test data checks, training on a sample and the serving image on each change, before real compute is spent.',
    'q learning': 'GitHub Actions for models: checks on data and code, small training runs, gated promotion.',
    'r embedded':
      'Build for each board on every push, run unit tests on the host and a smoke test on hardware at night.',
    'q embedded': 'GitHub Actions for firmware: cross-builds, caches for toolchains, runners with boards attached.',
    'p operations': 'Runner fleets, reusable workflows or supply-chain checks with GitHub Actions.',
    'p testing': 'Test selection, sharding or flake reports with GitHub Actions.',
    'p security': 'Attestations or hardening of GitHub Actions across many repositories.',
    'p learning': 'Data and model checks in GitHub Actions that gate a release.',
    'p embedded': 'Hardware in the loop behind GitHub Actions, with boards that recover by themselves.',
    'p mobile': 'Device farms, signing or store delivery from GitHub Actions.',
    'r security junior':
      'Work through workflows by checklist: pinned actions, narrow tokens, no secrets in logs; open pull requests for the gaps.',
    'r testing senior+': 'Design stages and gates with developers, and measure how often each of them was right.',
    'q testing senior+': 'Experience in cutting the run time of large suites on GitHub Actions.',
    'r security senior+':
      'Set how code becomes an artifact: isolated runners, provenance, reviews, and no secret that lives for long.',
    'q security senior+': 'Experience in securing delivery through GitHub Actions for a whole organization.',
    'r embedded senior+':
      'Design the path from merge to signed binary, with hardware tests as gates and evidence kept.',
    'q embedded senior+': 'Experience in release pipelines on GitHub Actions for several boards and variants.',
    'r learning senior+': 'Set the gates that every model passes, and keep them quick enough not to be bypassed.',
    'r embedded junior':
      'Keep builds for all boards green, and find out from the log whether code, cache or cable is at fault.',
    'q embedded junior': 'A first workflow with GitHub Actions that cross-compiled and tested something small.',
  },
  'gitlab-ci': {
    o: 'delivery through GitLab CI/CD',
    r: 'Build pipelines as a graph, with stages that fail early and environments that can be traced to a commit.',
    'r junior': 'Keep pipelines green: read job logs, fix what is flaky, and keep the list of variables documented.',
    r2: 'Give each merge request a review environment, and remove it when the branch is gone.',
    'r senior+': 'Turn copied pipeline files into components with versions, and measure queue and run times.',
    q: 'GitLab CI/CD in teams: rules, nested pipelines, caches and artifacts, protected environments.',
    'q junior': 'A first pipeline with GitLab CI/CD or a similar tool: stages, variables, artifacts.',
    'q senior+': 'Experience in serving many projects with shared GitLab CI/CD components.',
    p: 'Autoscaled runners, compliance pipelines or a package registry with GitLab CI/CD.',
    'r operations': 'Run autoscaled runners and shared components, and keep queues short on the busiest morning.',
    'r operations junior': 'Maintain runners and templates, and find out with logs why a job waits or fails.',
    'q operations': 'GitLab CI/CD as a shared service: runner scaling, components, protected variables, upgrades.',
    'r mobile': 'Build and sign apps from tags, and hand test builds out with notes made from the merge requests.',
    'q mobile': 'GitLab CI/CD for apps: signing, caches, test builds, and store uploads from a tag.',
    'r testing': 'Split suites by risk and run time, publish reports per job, and keep flaky tests out of the gate.',
    'r testing junior':
      'Follow nightly pipelines, sort failures by cause, and attach screenshots and logs to each report.',
    'q testing': 'GitLab CI/CD for tests: parallel jobs, services, reports on merge requests, and review environments.',
    'r security': 'Place scans where they can stop a merge, tune away noise, and protect variables and runners.',
    'r security junior':
      'Sort scan results from the pipeline with developers, and close what is proved harmless with a reason.',
    'q security':
      'GitLab CI/CD from the side of security: scan templates, protected variables, runner isolation, approvals.',
    'r embedded': 'Build every variant from a tagged toolchain, and archive binaries with their symbols and maps.',
    'q embedded': 'GitLab CI/CD for firmware: variant builds, hardware in the loop, and archived symbols.',
    'p testing': 'Test environments per branch or parallel suites with GitLab CI/CD.',
    'p security': 'Compliance pipelines or hardened runners for GitLab CI/CD in many projects.',
    'p embedded': 'Firmware pipelines with real boards attached to GitLab CI/CD runners.',
    'p mobile': 'Signing, device tests or store delivery built with GitLab CI/CD.',
    'q testing junior':
      'Basics of GitLab CI/CD: starting a pipeline, reading a job log, and finding reports and screenshots.',
    'r testing senior+':
      'Design the order of checks with developers, so that most defects are shown within ten minutes.',
    'q testing senior+': 'Experience in cutting the waiting time of test stages in GitLab CI/CD.',
    'r security senior+': 'Set the order and strictness of scans by risk, and report to teams in their own pipeline.',
    'q security senior+':
      'Experience in making scans and approvals in GitLab CI/CD strict where it matters and unseen elsewhere.',
    'q security junior':
      'Basics of GitLab CI/CD from a security angle: variables, runners, scan reports, and who may approve.',
    'r embedded senior+':
      'Settle with production which evidence a firmware release needs, and let the pipeline collect and sign it.',
    'q embedded senior+': 'Experience in release pipelines on GitLab CI/CD for several devices and variants.',
    'r embedded junior':
      'Keep firmware builds green for every board, read failing logs first, and archive what a release needs.',
    'q embedded junior': 'A first pipeline with GitLab CI/CD that built something for a target and kept its output.',
  },
  jenkins: {
    o: 'builds on Jenkins',
    r: 'Keep pipelines as code, agents disposable and plugins few, so that the controller can be rebuilt in an hour.',
    'r junior': 'Maintain pipeline files, follow failing builds to their cause, and note what an agent needs.',
    r2: 'Move jobs made by clicking into code, and delete those that nobody can explain.',
    'r senior+': 'Plan controllers, credentials and upgrades, and give a reasoned answer to whether to move on.',
    q: 'Jenkins in production: declarative pipelines, shared libraries, agents on demand, credentials by folder.',
    'q junior': 'Basics of Jenkins or a similar server: jobs, pipelines, parameters, and console logs.',
    'q senior+': 'Experience in tidying a grown Jenkins: plugins, credentials, speed, ownership.',
    p: 'Configuration of Jenkins as code, or a staged move of its jobs elsewhere.',
    'r mobile':
      'Keep signing, versioning and test distribution on the build server repeatable, whatever machine it runs on.',
    'q mobile': 'Jenkins for apps: build machines kept current, signing, parallel device tests, and uploads.',
    'r testing': 'Run suites in parallel on clean agents, publish trends, and keep one owner for every red job.',
    'r testing junior': "Check last night's runs, tell environment trouble from defects, and restart with care.",
    'q testing': 'Jenkins for tests: parallel stages, reports and trends, clean workspaces, and useful notifications.',
    'q testing junior': 'Jenkins basics: starting a job with parameters, reading the console, and finding reports.',
    'r embedded': 'Drive compilers, static analysis and test racks from pipelines, and keep racks usable between runs.',
    'q embedded': 'Jenkins for firmware: agents with hardware, locks on boards, variant builds, archived results.',
    'p testing': 'Parallel suites or flake reports on Jenkins that teams acted on.',
    'p embedded': 'Test racks driven by Jenkins, with boards that recover by themselves.',
    'p mobile': 'Build farms for apps on Jenkins, signing and device tests included.',
    'r testing senior+':
      'Bring order into grown test jobs: owners, run time, flake rate, and a list of what was removed.',
    'q testing senior+': 'Experience in renewing test pipelines on Jenkins that nobody dared to touch.',
    'r embedded senior+': 'Plan test racks and capacity with hardware, and keep nightly results worth reading.',
    'q embedded senior+': 'Experience in running hardware test farms behind Jenkins for several teams.',
    'r embedded junior':
      'Follow nightly builds and bench tests, tell a broken board from a broken change, and note which it was.',
    'q embedded junior':
      'Jenkins from the side of a user: starting a build, reading its console, and finding the binary.',
  },
  circleci: {
    o: 'delivery through CircleCI',
    r: 'Split tests by timing, cache by lock file, and keep approval steps for what people really check.',
    'r junior': 'Keep workflows green, read failing steps first, and document what a context provides.',
    r2: 'Share configuration through orbs of your own, with versions and tests.',
    q: 'CircleCI in teams: workflows, parallel test splitting, caches, contexts with limited access.',
    'q junior': 'A first workflow with CircleCI or a similar tool: jobs, caches, artifacts.',
    'q senior+': 'Experience in bringing run time and credits of CircleCI down with measurement.',
    p: 'Self-hosted runners or generated configuration with CircleCI at work.',
  },
  'azure-devops': {
    o: 'delivery through Azure DevOps',
    r: 'Build multi-stage pipelines from templates, with approvals where they protect and nowhere else.',
    'r junior': 'Keep builds green and boards current, and learn how a change travels from branch to production.',
    r2: 'Link work items, changes and releases, so that anyone can answer what shipped and why.',
    'r senior+': 'Turn classic release definitions into reviewed templates, and shorten the way from merge to user.',
    q: 'Azure DevOps in teams: pipeline templates, environments and checks, service connections, artifact feeds.',
    'q junior': 'Azure DevOps or a similar suite in a first project: boards, pull requests, and a build pipeline.',
    'q senior+': 'Experience in rolling out Azure DevOps templates to teams with habits of their own.',
    p: 'Custom tasks, test plans or a move of repositories into Azure DevOps.',
    'r operations':
      'Offer pipeline templates with identity federation and checks, and retire stored secrets from connections.',
    'r operations junior': 'Maintain agents, templates and variable groups, and find out why a stage waits or fails.',
    'q operations':
      'Azure DevOps as a shared service: templates, agent pools, federated connections, retention, permissions.',
    'r mobile':
      'Build, sign and distribute apps from one pipeline per platform, with test results beside each release.',
    'q mobile': 'Azure DevOps for apps: signing files kept safe, device tests, and store releases with approval.',
    'r testing':
      'Keep test plans, runs and defects linked to work items, so that coverage is a query and not a meeting.',
    'r testing junior':
      'Run test plans, record results with evidence, and link each defect to the step that showed it.',
    'q testing':
      'Azure DevOps for testers: test plans, traceability, pipelines that publish results, and useful queries.',
    'q testing junior': 'First use of Azure DevOps or a similar suite for test cases, runs and defects.',
    'r security': 'Lock down service connections, approvals and agents, and let scans block a release when it matters.',
    'q security': 'Azure DevOps from the side of security: connections, branch policies, agent isolation, scan gates.',
    'r databases': 'Deliver schema changes through pipelines, compared and approved like any other release.',
    'q databases': 'Azure DevOps for databases: schema comparison, gated deploys, and rollbacks that were tried.',
    'r analytics':
      'Version reports and models, review them, and deploy from test to production without copying by hand.',
    'q analytics': 'Azure DevOps for reporting: versioned models, reviews, and deployment between workspaces.',
    'r learning': 'Promote models through stages with checks on data, metrics and approval by a named person.',
    'q learning': 'Azure DevOps for models: staged promotion, test data checks, and reproducible builds.',
    'p testing': 'Automated test runs that are tied to test plans in Azure DevOps.',
    'p security': 'Secret-free connections or gated releases set up in Azure DevOps.',
    'p databases': 'Automated schema delivery through Azure DevOps, with rollbacks that were tried.',
    'p mobile': 'Build agents for apps in Azure DevOps, kept current with platform tools and certificates.',
    'q security junior':
      'An idea of Azure DevOps as an attacker sees it: secrets in variables, wide connections, unreviewed changes.',
    'r analytics junior':
      'Keep reports and their queries in version control, and describe in each pull request which numbers change.',
    'r security junior':
      'Work through service connections and variables by checklist, and note which are wider than they need to be.',
    'r testing senior+': 'Define with product which evidence a release needs, and let the pipeline collect it.',
    'q testing senior+': 'Experience in reporting quality from Azure DevOps in a way that managers act on.',
    'r security senior+':
      'Set how code becomes a release: approvals by risk, isolated agents, and connections without secrets.',
    'q security senior+': 'Experience in replacing stored secrets and wide connections in Azure DevOps for many teams.',
    'r databases senior+':
      'Bring schema changes of all teams into one gated path, with rehearsal on production-sized copies.',
  },
  argocd: {
    for: 'operations',
    o: 'rollouts by Argo CD',
    r: 'Let the repository be the truth: diffs reviewed, drift corrected, rollbacks by revert and not by hand.',
    'r junior': 'Sync applications, read diffs and health, and find out why the cluster and the repository differ.',
    r2: 'Generate applications for clusters and tenants, and keep projects from reaching what is not theirs.',
    'r senior+': 'Roll out progressively with analysis of metrics, and stop a bad release before people do.',
    q: 'Argo CD in production: application sets, sync waves and hooks, projects and access, secrets outside the repository.',
    'q junior': 'Basics of Argo CD or another tool of its sort: applications, sync, health, and diffs.',
    'q senior+': 'Experience with Argo CD for many clusters and teams, upgrades and access included.',
    p: 'Progressive delivery, or notifications and plugins around Argo CD.',
  },
  flux: {
    for: 'operations',
    o: 'rollouts by Flux',
    r: 'Reconcile clusters from signed sources, with dependencies in order and alerts when they drift.',
    'r junior':
      'Change sources and overlays through review, and read conditions and events when a reconciliation fails.',
    r2: 'Automate image updates with policies that a person can read, and keep secrets encrypted at rest.',
    q: 'Flux in production: sources, kustomizations and their order, image automation, multi-tenancy.',
    'q junior': 'Basics of Flux or another tool of its sort: sources, reconciliation, and reading its events.',
    'q senior+': 'Experience with Flux across fleets of clusters and with promotion between stages.',
    p: 'Progressive delivery or signed artifacts with Flux in live clusters.',
  },
  maven: {
    for: 'backend testing',
    o: 'builds with Apache Maven',
    r: 'Keep versions in one place, conflicts resolved on purpose, and the build the same on every machine.',
    'r junior': 'Keep modules building without warnings, and find out with the tree where a wrong version comes from.',
    r2: 'Cut build time with parallel modules and caching, and fail early on licenses and known holes.',
    q: 'Apache Maven in multi-module builds: lifecycle, dependency mediation, profiles kept rare, reproducible output.',
    'q junior': 'Basics of Apache Maven: coordinates, scopes, phases, and the dependency tree.',
    'q senior+': 'Experience in bringing order to a large Apache Maven build: parents, platforms, releases.',
    p: 'Plugins for Apache Maven, or a move of a large build between tools.',
    'r testing':
      'Separate unit, integration and interface tests in the build, so that each can run and fail on its own.',
    'q testing': 'Apache Maven for test projects: profiles for environments, parallel runs, and reports.',
  },
  gradle: {
    for: 'backend mobile',
    o: 'builds with Gradle',
    r: 'Put build logic into convention plugins and versions into a catalog, and keep the configuration cache working.',
    'r junior': 'Add dependencies and tasks along the conventions, and look at a build scan when it gets slow.',
    r2: 'Measure build times on developer machines, and remove what makes an incremental build rebuild everything.',
    q: 'Gradle in larger builds: convention plugins, version catalogs, build cache, tasks with inputs and outputs.',
    'q junior': 'Gradle basics: dependencies, tasks, wrappers, and reading a failed resolution.',
    'q senior+': 'Experience in cutting the build time of a large Gradle project by more than half.',
    p: 'Plugins for Gradle, or remote build caches that a team relies on.',
    'r mobile':
      'Keep variants, signing and modules in order, so that a clean build and a release need no knowledge kept in one head.',
    'r mobile junior':
      'Add modules and dependencies along the conventions, and find out why an incremental build was not one.',
    'q mobile': 'Gradle for apps: variants, signing, shrinking, version catalogs, and builds that stay incremental.',
  },
  fastlane: {
    for: 'mobile',
    o: 'releases through fastlane',
    r: 'Release from one command: signing, screenshots, notes and staged rollout, with no step on a private laptop.',
    'r junior': 'Run beta lanes, keep screenshots and notes current, and document what a release still needs by hand.',
    r2: 'Keep certificates and profiles in one encrypted place, and renew them before they expire on a Friday.',
    q: 'fastlane in production: lanes, code signing, store metadata, and secrets kept out of the repository.',
    'q junior': 'First use of fastlane or a similar tool: a test build sent to real testers.',
    'q senior+': 'Experience in releasing several apps or brands through fastlane without weekend shifts.',
    p: 'Custom actions for fastlane, or automated screenshots in many languages.',
  },
};

export default delivery;
