import type { LineTable } from '@/templates/text';

const language: Readonly<Record<string, LineTable>> = {
  javascript: {
    for: 'backend frontend',
    o: 'a codebase in JavaScript',
    r: 'Keep asynchronous code readable: awaited promises, errors that surface, no work that outlives its request or page.',
    'r junior': 'Fix bugs in small modules with a failing test first and the debugger open before the first guess.',
    r2: 'Move modules to stricter checks step by step, so that a typo fails in the editor and not in front of a user.',
    'r senior+':
      'Set the rules for modules and dependencies, and take out packages that the platform has made needless.',
    q: 'JavaScript with its corners: closures, the event loop, and what a promise does when nobody awaits it.',
    'q junior':
      'Basics of JavaScript that you can explain: scope, array methods, promises, and where a comparison surprises.',
    q2: 'Skill in reading a heap snapshot of a JavaScript process and telling a leak from a cache that is merely large.',
    'q senior+':
      'Judgment about JavaScript packages: what to write, what to install, and what each costs over its lifetime.',
    p: 'Part in moving a larger JavaScript codebase to standard modules or typed checks while features kept shipping.',
    'r testing': 'Script test data and network conditions, so that a bug report holds a recipe instead of a memory.',
    'r testing junior': 'Use the browser console and short scripts to set up a case and to show what went wrong in it.',
    'q testing':
      'Enough JavaScript to follow a stack trace into the code of a screen and to write a short check of your own.',
    'r2 web-developer':
      'Enhance pages with small scripts that load late, fail softly and leave the content readable without them.',
    'r2 web-developer junior':
      'Write small scripts for menus, forms and galleries that keep working with a keyboard and on a slow line.',
    'o testing': 'a front end in JavaScript',
    'q testing junior':
      'Basics of JavaScript as a tester needs them: the console, the network tab, and a short script of your own.',
    'r testing senior+':
      'Decode with developers why defects slip through, and place checks where they would have shown.',
    'q testing senior+': 'Enough JavaScript to judge where in a front end a defect arises and where a test should sit.',
  },
  typescript: {
    for: 'backend frontend mobile',
    o: 'TypeScript throughout the codebase',
    r: 'Model states as types, so that what must not happen does not compile, and parse whatever comes from outside.',
    'r junior':
      'Type the functions that you touch, replace a loose any with what is really meant, and ask when inference puzzles you.',
    r2: 'Derive types from one schema for wire, form and database instead of keeping three copies in step by hand.',
    'r senior+': 'Raise compiler strictness package by package, with a plan that lets teams keep delivering meanwhile.',
    q: 'TypeScript beyond annotations: discriminated unions, generics, and knowing where a cast hides a bug.',
    'q junior':
      'First projects in TypeScript in which you wrote your own types and understood the errors you were shown.',
    q2: 'Practice in splitting a TypeScript codebase into packages whose builds and editors stay quick.',
    'q senior+': 'Ability to design TypeScript interfaces that other teams use without reading the source behind them.',
    p: 'Some work on a TypeScript library for others: its public types, its deprecations, its release notes.',
    'r testing':
      'Write page objects and fixtures with types, so that a renamed field breaks the build before it breaks the night run.',
    'r testing junior':
      'Extend typed page objects and fixtures along the patterns of the suite, one small pull request at a time.',
    'r testing senior+':
      'Design the fixtures and helpers of the suite as a library: small, typed, and hard to use wrongly.',
    'q testing':
      'TypeScript at the level of a developer: async code, generics in helpers, and tests that you are glad to read.',
    'q testing junior':
      'Enough TypeScript to write a test, a helper and its types, and to find your way in those of others.',
    'r operations': 'Write infrastructure as typed components with sensible defaults, and test what they would create.',
    'q operations':
      'TypeScript as a tool of operations: typed configuration, small command-line tools and reviewed packages.',
    'r architecture':
      'Define the contracts between services as typed packages, and settle who may change them and how.',
    'q architecture':
      'Ability to judge where TypeScript types carry an architecture and where only a contract test does.',
    'r learning': 'Type what a model returns and parse it at the edge, because a prompt is a wish and not a contract.',
    'q learning':
      'TypeScript that treats model output as unchecked input: schemas, narrow types, and errors that say what was wrong.',
    'o testing': 'test code in TypeScript',
    'o operations': 'infrastructure code in TypeScript',
    'p testing': 'Test libraries, reporters or custom matchers written in TypeScript.',
    'p operations': 'Infrastructure components in TypeScript that several teams share.',
    'p learning': 'Libraries or agents in TypeScript around language models that others used.',
    'r operations junior':
      'Change small components of infrastructure code with a preview, and have each difference explained or fixed.',
    'q testing senior+':
      'Experience in designing test code in TypeScript that product developers extend without asking.',
    'r learning senior+': 'Set schemas and budgets for all model calls in one library that products use.',
    'q learning senior+': 'Experience in building common TypeScript libraries around models for several products.',
  },
  python: {
    for: 'backend',
    o: 'code in Python',
    r: 'Give modules clear edges with type hints and small interfaces, so that a refactoring stays inside one package.',
    'r junior':
      'Write small typed functions with their tests, and follow the structure of the package that they belong to.',
    r2: 'Profile before tuning: find the query in the loop, the copy of the big list, the call that blocks the event loop.',
    'r senior+':
      'Settle packaging, pinned dependencies and upgrade rhythm, so that every service builds the same way next month.',
    q: 'Python that others like to read: typed, tested, with context managers and generators where they save code.',
    'q junior':
      'Python basics from projects of your own: data structures, exceptions, virtual environments and a first test suite.',
    q2: 'Knowledge of what the interpreter lock, threads and asyncio mean for throughput in a Python service.',
    'q senior+':
      'Taste in Python design: when a function is enough, when a class helps, and when metaprogramming is a debt.',
    p: 'Upgrades of a large Python codebase across interpreter versions in which you took part.',
    'r data': 'Keep transformations pure and idempotent, so that yesterday can be run again without doubling its rows.',
    'r data junior':
      'Write small, tested transformations and run them on a sample before they meet a full day of records.',
    'r data senior+':
      'Turn the scripts that everyone copies into a package with types, tests and a release of its own.',
    'q data':
      'Python for pipelines: generators over large inputs, typed records, retries that are safe, tests with small samples.',
    'q data junior':
      'Working Python: reading files, calling interfaces, handling bad rows, and a test for each of them.',
    'r analytics':
      'Write analyses as functions in version control, so that a figure can be rebuilt next quarter by someone else.',
    'r analytics junior':
      'Clean and join data in small, checked steps, and keep the script beside the chart that it produced.',
    'q analytics':
      'Python for analysis: vectorized operations, plots that do not mislead, and notebooks that run from top to bottom.',
    'q analytics junior':
      'Basic Python for loading, cleaning and plotting a data set, with an eye for missing and doubled rows.',
    'r data-scientist':
      'Move what works in an experiment into tested functions, with seeds, splits and data versions written down.',
    'r data-scientist junior':
      'Write experiments that can be repeated: fixed seeds, a clear split, and one function per step.',
    'q data-scientist':
      'Python from the experiment to the package: arrays, statistics, plots, and tests for the code that stays.',
    'r learning':
      'Write training and inference from the same feature code, so that both worlds compute the same value.',
    'r learning junior':
      'Write data loaders, metrics and their tests, and compare your numbers with those of the run before.',
    'q learning':
      'Python as an engineer writes it around models: packages, types, profiling, and tests that need no accelerator.',
    'q learning junior':
      'Sound basics in Python: arrays, classes, tests, and how to find out where a training loop spends its time.',
    'r ai-engineer':
      'Stream answers, cap tokens and handle timeouts in typed async code, since a model call is the slowest part.',
    'r ai-engineer junior':
      'Write the small pieces around a model call: input checks, retries, logging, and a test with a recorded answer.',
    'q ai-engineer':
      'Python for services that wait on models: async calls, streaming, schemas for output, and tests with recordings.',
    'r testing': 'Build fixtures that create just the data a test needs and take it away again, whatever the test did.',
    'r testing junior':
      'Write readable checks with fixtures that exist, and turn a manual step into a script when it comes up twice.',
    'q testing':
      'Python for test code: fixtures, parametrized cases, typed clients, and failures that explain themselves.',
    'q testing junior': 'Enough Python to write a test, call an interface and read the trace when it fails.',
    'r operations':
      'Replace the runbook page by a tool with a dry run, clear output and an exit code that scripts can use.',
    'r operations junior':
      'Write small tools that save the team a manual step, with arguments checked and a test for each.',
    'q operations':
      'Python for automation that others run at night: dry runs, timeouts, retries with a limit, and useful logs.',
    'q operations junior':
      'Scripting in Python: calling interfaces, parsing output, and leaving things as you found them on failure.',
    'r security':
      'Automate what a person should not do twice: parsing findings, removing doubles, opening tickets with evidence.',
    'r security junior':
      'Write small scripts that enrich an alert or sort the findings of a scan, and have them reviewed.',
    'q security':
      'Python for security work: parsers, clients for interfaces, small proofs of concept, and careful handling of secrets.',
    'r security-analyst':
      'Write enrichment scripts that add owner, asset and history to an alert before an analyst opens it.',
    'r databases':
      'Script checks for replication, backups and growth, and let them say what to do and not only that it is red.',
    'q databases':
      'Python for database chores: batch jobs with checkpoints, health checks, and reports that people read.',
    'r embedded':
      'Write the test bench in code: flash the board, drive its pins, read the log and judge the result unattended.',
    'r embedded junior':
      'Write small scripts that talk to a board over serial, record what it says and compare it with what it should say.',
    'q embedded':
      'Python as a bench tool: serial protocols, log analysis, and scripts that make a measurement repeatable.',
    'r architecture':
      'Draw the line between prototypes and services, and say what a module must have before it crosses it.',
    'q architecture':
      'Judgment about where Python is quick enough, and which part of a system should be written in something else.',
    'o analytics': 'analysis in Python',
    'o learning': 'model code in Python',
    'o testing': 'test code in Python',
    'o operations': 'tools in Python',
    'o security': 'analysis scripts in Python',
    'o embedded': 'bench tools in Python',
    'o data': 'pipelines in Python',
    'p data': 'Libraries or frameworks in Python that other data teams adopted.',
    'p analytics': 'Packages or apps in Python that colleagues use for their own analyses.',
    'p learning': 'Contributions to an open library in Python for data or models.',
    'p testing': 'Plugins, reports or test tools in Python that a team still uses.',
    'p operations': 'Command-line tools or operators in Python that replaced a runbook.',
    'p security': 'Tools or detections in Python that you published or that a team relies on.',
    'p databases': 'Migration or comparison tools in Python for large data sets.',
    'p embedded': 'Test rigs or protocol analyzers in Python built around real hardware.',
    'r analytics senior+':
      'Turn the analyses that come back each quarter into tested packages, and drop those that nobody reads.',
    'q analytics senior+':
      'Judgment about when Python serves an analysis, and when a query or a report would serve its readers better.',
    'r testing senior+':
      'Build the common test library for several teams, with releases, notes and a way to contribute.',
    'q testing senior+': 'Experience in turning test scripts in Python into a framework that whole teams rely on.',
    'r security senior+':
      'Build the tools that other analysts and engineers rely on, with tests, owners and a release rhythm.',
    'q security senior+': 'Experience in building security tools in Python that outlived the incident behind them.',
    'r databases senior+': 'Build migration and comparison tools that move terabytes with checkpoints and proof.',
    'q databases senior+': 'Experience in writing migration tools in Python that were used once and had to be right.',
    'r embedded senior+':
      'Design the test system for the product line: benches, fixtures, traceable results, and their upkeep.',
    'q embedded senior+': 'Experience in building test systems in Python that production and development both use.',
    'r learning senior+':
      'Set the structure for model code: packages, tests, and one way to get features in training and serving.',
    'q learning senior+': 'Experience in turning research code in Python into services with owners and tests.',
    'r ai-engineer senior+':
      'Set patterns for calls, retries, budgets and evaluation that every feature around a model follows.',
    'q ai-engineer senior+':
      'Experience in running Python services around models at a traffic where latency and spend both hurt.',
    'r data-scientist senior+':
      'Set standards for reproducible experiments, and review those on which money will be spent.',
    'q data-scientist senior+': 'Experience in making scientific Python code of a team fit for production.',
    'o databases': 'automation tools in Python',
  },
  java: {
    for: 'backend',
    o: 'services in Java',
    r: 'Shape the domain with records, sealed types and small packages, so that rules live in code and not in a wiki.',
    'r junior':
      'Implement small changes in existing classes, with unit tests, and learn in review why the structure is as it is.',
    r2: 'Read thread dumps and allocation profiles when latency rises, and change the code path instead of the heap size.',
    'r senior+':
      'Plan moves to newer runtime releases: what breaks, what gets simpler, and what can be deleted afterwards.',
    q: 'Java as it is written now: records, streams where they help, virtual threads, and what each of them costs the heap.',
    'q junior':
      'Foundations in Java: collections, exceptions, interfaces, equality, and unit tests that you wrote yourself.',
    q2: 'Practice with concurrency in Java: immutable data, executors with limits, and locks only where they are needed.',
    'q senior+':
      'Command of Java performance work: garbage collector logs, flight recordings, and benchmarks that hold up.',
    p: 'Tuning of a Java service in which memory, startup time or tail latency was the real problem.',
    'r mobile':
      'Move classes to a null-safe language one at a time, keep interop annotations right, and delete what is left over.',
    'r mobile junior':
      'Fix defects in grown classes with a test around them first, and convert small files when a reviewer suggests it.',
    'q mobile': 'Java on devices: lifecycles, background work, and reading grown code before changing it.',
    'q mobile junior':
      'Java basics and the patience to read grown code: callbacks, adapters, threads and their pitfalls.',
    'r data':
      'Write operators and serializers whose state can be upgraded, because a job outlives many versions of its code.',
    'r data junior': 'Write small functions of a job with unit tests, and learn how their state is kept and restored.',
    'q data':
      'Java for data jobs: serialization, memory per key, and tests that drive a pipeline with a clock of their own.',
    'r learning':
      'Call models through one client with timeouts, budgets and fallbacks, so that a slow answer stays one slow answer.',
    'q learning':
      'Java for services around models: streaming responses, resilient clients, and schemas for what comes back.',
    'r testing':
      'Write page objects and API clients in layers, so that a test reads as a sentence and a change hits one class.',
    'r testing junior':
      'Write test steps on top of existing page objects and keep assertions in the test where they can be read.',
    'q testing':
      'Java for test code: builders for data, clean layers, and parallel runs without state that tests have in common.',
    'q testing junior': 'Enough Java to read a test suite, add a case and follow an exception to its cause.',
    'r security':
      'Review token checks, deserialization and access rules in code, and leave a test for each hole that you close.',
    'q security':
      'Ability to review Java code for injection, unsafe deserialization and missing checks, and to propose the fix.',
    'r embedded':
      'Write system apps and services that hold a device interface open, and release it when the screen goes dark.',
    'q embedded': 'Java on devices: services, binder calls, lifecycles, and the cost of each object on a small heap.',
    'r architecture':
      'Draw module boundaries along the business, and let the build refuse the dependency that crosses them.',
    'q architecture':
      'Insight into large Java systems: modules, transactions, release trains, and what makes one hard to change.',
    'o testing': 'test code in Java',
    'o data': 'stream jobs in Java',
    'o mobile': 'grown app code in Java',
    'o embedded': 'system apps in Java',
    'p data': 'Custom sources, sinks or serializers in Java for a data platform.',
    'p testing': 'Test frameworks or extensions in Java that other teams rely on.',
    'p mobile': 'Stepwise moves from Java to another language in a large app.',
    'p security': 'Tools or analyzers for Java code that found flaws nobody had seen.',
    'p learning': 'Model inference in Java services with latency kept within limits.',
    'p architecture': 'Modernization of a large Java landscape that you planned or steered.',
    'q security junior': 'Enough Java to read a request handler and to see where input is checked and where it is not.',
    'r security junior':
      'Read small changes for missing checks on input and access, and learn in review what you have overlooked.',
    'r testing senior+':
      'Set how test code is written, reviewed and released, so that several teams can add to it safely.',
    'q testing senior+': 'Experience in renewing a large test suite in Java while releases went on.',
    'r security senior+': 'Replace home-made checks by one reviewed library, and move teams onto it without a freeze.',
    'q security senior+': 'Experience in removing classes of flaws from large Java codebases.',
    'r embedded senior+': 'Define interfaces between apps and platform that survive an upgrade of either.',
    'q embedded senior+': 'Experience in long-lived Java services on devices, upgrades included.',
    'r learning senior+': 'Settle which parts stay plain rules, and place models where a wrong answer can be caught.',
  },
  csharp: {
    for: 'backend',
    o: 'business logic in C#',
    r: 'Write rules as records and patterns with nullable annotations, and treat every compiler warning as a question.',
    'r junior':
      'Implement features in small classes with unit tests, and use the debugger to learn how a request travels.',
    r2: 'Keep async all the way down, pass cancellation along, and hunt the one blocking call that starves the thread pool.',
    'r senior+':
      'Set analyzer rules and code conventions that save reviews from style, and retire those that only annoy.',
    q: 'C# as it is today: async streams, nullable reference types, spans where they pay, and queries that stay readable.',
    'q junior':
      'Foundations in C#: collections, LINQ, async and await, interfaces, and a unit test for what you write.',
    q2: 'Practice in reading memory dumps and traces of C# services until the allocation at fault has a line number.',
    'q senior+':
      'Skill in designing C# libraries for other teams: versioning, deprecation and errors that tell what to do.',
    p: 'Source generators, interop or high-throughput C# code that you have written for a good reason.',
    'r mobile': 'Separate view models from platform services, so that logic is tested on a desk and not on a phone.',
    'r mobile junior': 'Build bindings and view models for single screens, and cover their logic with unit tests.',
    'q mobile': 'C# with data binding, dependency injection and async code that never freezes the screen.',
    'q mobile junior':
      'C# basics: properties, events, async and await, and how a view model learns that something changed.',
    'r testing':
      'Write drivers, builders and assertions as a small library, so that testers add cases without adding plumbing.',
    'r testing junior': 'Add test cases with the helpers that exist, and name them so that a red one explains itself.',
    'q testing':
      'C# for test code: builders, async waits without sleeps, and collections of tests that run in parallel.',
    'q testing junior': 'Enough C# to write and debug a test, and to read the code that it covers.',
    'r learning': 'Wrap model calls in typed clients with timeouts, token budgets and a recorded answer for each test.',
    'q learning':
      'C# for services around models: streaming, schema checks on output, and clients that degrade in steps.',
    'r architecture':
      'Cut solutions into modules that can be released alone, and keep the domain free of framework types.',
    'q architecture':
      'A sense of how C# solutions age: project references, nuget feeds, and the layering that survives.',
    'o testing': 'test code in C#',
    'o mobile': 'app code in C#',
    'p mobile': 'Libraries in C# that are used by several apps and kept stable.',
    'p testing': 'Test libraries or analyzers in C# that developers like to use.',
    'p learning': 'Model clients or ingestion pipelines in C# that run in production.',
    'p architecture': 'Stepwise renewal of a large C# solution that you planned or steered.',
    'r testing senior+': 'Set patterns for data, waiting and isolation, and help teams to write most tests themselves.',
    'q testing senior+': 'Experience in shaping test code in C# that several teams run on every merge.',
    'r learning senior+': 'Settle how model calls are tested, logged and limited across services.',
  },
  go: {
    for: 'backend',
    o: 'services written in Go',
    r: 'Pass contexts with deadlines through every call, wrap errors with what was tried, and let nothing leak a goroutine.',
    'r junior':
      'Write handlers and table tests in the style of the package, and run the race detector before you ask for review.',
    r2: 'Cover packages with table tests and fuzzing of parsers, and keep interfaces as small as their callers need.',
    'r senior+':
      'Find contention with profiles and traces, and simplify ownership of data before adding another channel.',
    q: 'Go with judgment: you read a goroutine dump like a stack trace and know when a channel is the wrong tool.',
    'q junior':
      'Go at a basic level: slices, errors as values, interfaces, goroutines, and why a loop over a map has no order.',
    q2: 'Habit of plain Go: few dependencies, explicit errors, packages named for what they provide.',
    'q senior+':
      'Experience in shaping Go packages that several teams import, with a version policy that they can rely on.',
    p: 'Tuning of a Go service whose latency or memory you brought down with profiles and benchmarks.',
    'r operations':
      'Write operators, exporters and command-line tools with tests, so that automation is software and not a script pile.',
    'r operations junior':
      'Fix small things in internal tools, with table tests, and learn how they talk to the cluster.',
    'q operations':
      'Go for infrastructure tools: clients for cluster interfaces, reconciliation loops, and single binaries that just run.',
    'q operations junior': 'Enough Go to read an internal tool, change a flag or a check, and test it.',
    'r site-reliability-engineer':
      'Contribute timeouts, load shedding and better metrics to the services themselves, where the fix belongs.',
    'q site-reliability-engineer':
      'Go at the level of the teams you work with: you read their code in an incident and send the fix afterwards.',
    'r security':
      'Read services for unchecked input, careless file paths and tokens in logs, and send the fix with a test.',
    'q security':
      'Ability to read Go code for security: input handling, crypto use, dependencies, and what a linter cannot know.',
    'r architecture': 'Keep services few and boundaries plain, and resist the network call where a package would do.',
    'q architecture':
      'Judgment about Go services at scale: where simplicity holds, and where a schema or a queue has to enter.',
    'o operations': 'tools in Go',
    'o security': 'services and tools in Go',
    'p operations': 'Operators, exporters or command-line tools in Go that others run.',
    'p security': 'Scanners, proxies or policy tools in Go that you wrote or extended.',
    'r security junior':
      'Read small changes for unchecked input and for secrets in logs, and discuss what you find in review.',
    'r security senior+':
      'Find recurring weaknesses across services, and remove them in a common library or at the border.',
    'q security senior+': 'Experience in hardening Go services and tools across several teams.',
  },
  rust: {
    for: 'backend embedded',
    o: 'services in Rust',
    r: 'Let ownership mirror the domain, keep clones deliberate, and make illegal states fail to compile.',
    'r junior':
      'Implement small functions with tests and doc comments, and learn from the compiler and from review in that order.',
    r2: 'Confine unsafe blocks behind a small interface, and write down the invariant that makes each of them sound.',
    'r senior+':
      'Shape crates and error types so that compile times, features and public interfaces stay in hand as code grows.',
    q: 'Rust in production or in serious projects: lifetimes, traits, error handling, and reading what the borrow checker means.',
    'q junior': 'Projects in Rust of any size in which you met ownership, enums, results and traits, and stayed.',
    q2: 'Knowledge of what Rust costs at run time: allocations, dispatch, cache misses, and how to measure each.',
    'q senior+':
      'Ability to teach Rust to colleagues: which patterns to start with, and when a clone is the right answer.',
    p: 'Libraries or tools in Rust that you published or maintained, with its changelog and its semantic versions.',
    'r embedded':
      'Write drivers against hardware traits without a heap, so that they run on the bench, in tests and on the next chip.',
    'r embedded junior':
      'Write small parts of a driver with tests that run on your machine, then try them on the board with a colleague.',
    'q embedded':
      'Rust without a standard library: peripherals as owned values, interrupts, panics, and what a binary weighs.',
    'q embedded junior':
      'Basics of Rust and the wish to use it close to hardware: ownership, integers of fixed width, simple state machines.',
    'o embedded': 'firmware in Rust',
    'r embedded senior+':
      'Plan how new firmware parts meet the existing code: borders, build, tests, and what stays as it is.',
    'q embedded senior+': 'Experience in bringing Rust into firmware teams, toolchain and reviews included.',
  },
  php: {
    for: 'backend frontend',
    o: 'an application in PHP',
    r: 'Type properties and returns, keep static analysis green, and move logic out of controllers into plain classes.',
    'r junior':
      'Make small changes in templates and classes with types and a test, and learn to step through a request.',
    r2: 'Upgrade language versions on a schedule, with deprecations fixed ahead and the opcode cache measured after.',
    'r senior+':
      'Bring grown code under test at its seams, and replace it piece by piece while it keeps earning money.',
    q: 'PHP as it is written now: strict types, enums, readonly classes, Composer, and standards that make packages fit.',
    'q junior': 'PHP basics: types, arrays, classes, Composer, and how a request becomes a response.',
    q2: 'Practice in securing PHP code: prepared statements, escaped output, uploads, sessions and dependency advisories.',
    'q senior+':
      'Experience in moving a grown PHP codebase forward without a rewrite: analysis levels, seams, and small releases.',
    p: 'Long-running workers in PHP, or the profile of a slow request that led you to the call at fault.',
  },
  ruby: {
    for: 'backend frontend',
    o: 'a product written in Ruby',
    r: 'Write small objects with names from the business, and keep metaprogramming where it removes more than it hides.',
    'r junior': 'Change one object at a time with specs beside it, and ask in review which idiom the team prefers.',
    r2: 'Watch memory and query counts in background work, and stream what used to be loaded in one go.',
    'r senior+':
      'Draw boundaries inside a large application, and enforce them in the build before anyone speaks of services.',
    q: 'Ruby that reads like prose and behaves like software: clear objects, blocks, and tests that run in seconds.',
    'q junior':
      'Ruby at a basic level: blocks, modules, enumerables, gems, and the joy of a short method with a good name.',
    q2: 'Skill in tracing where a Ruby method really comes from, and in making such magic rarer.',
    'q senior+':
      'Judgment on when typed signatures or an extracted gem help a Ruby codebase, and when they only add ceremony.',
    p: 'An interpreter or gem upgrade of a large Ruby application that you helped to carry through.',
  },
  kotlin: {
    for: 'backend mobile',
    o: 'code in Kotlin',
    r: 'Use sealed types and null safety to make states explicit, and keep coroutines inside a scope that somebody owns.',
    'r junior':
      'Write data classes, extension functions and their tests, and ask when a scope function makes code harder to read.',
    r2: 'Handle cancellation and errors in coroutines on purpose, so that a closed request or screen stops its work.',
    'r senior+': 'Set conventions for scopes, dispatchers and flows that newcomers follow without a lecture.',
    q: 'Kotlin with its idioms: sealed types, coroutines, flows, and interop that keeps nulls out.',
    'q junior': 'Basics of Kotlin: null safety, data classes, collections, function types, first coroutines.',
    q2: 'Practice in testing Kotlin coroutines with virtual time, without sleeps and without luck.',
    'q senior+':
      'Sense for the public surface of Kotlin code: visibility, binary compatibility, and names that survive.',
    p: 'Conversion of a codebase to Kotlin, file by file, that you planned or took part in.',
    'r mobile': 'Expose screen state as one flow, collect it with the lifecycle, and let every job end with its owner.',
    'r mobile junior':
      'Write view models and mappers in small pieces, with unit tests, along the structure that is there.',
    'r2 mobile':
      'Split features into modules with small public interfaces, so that builds stay quick and tests stay close.',
    'q mobile':
      'Kotlin for apps: structured concurrency tied to a lifecycle, immutable screen state, and flows that end.',
    'o mobile': 'app code in Kotlin',
  },
  swift: {
    for: 'mobile',
    o: 'an app in Swift',
    r: 'Use value types and structured concurrency, put mutable state behind actors, and let the compiler check the rest.',
    'r junior': 'Write small types with tests, unwrap optionals safely, and learn what keeps an object alive.',
    r2: 'Split the app into packages with narrow interfaces, so that builds, previews and tests stay quick.',
    'r senior+': 'Plan the move to strict concurrency checking, module by module, with a release in between.',
    q: 'Swift in depth: optionals, protocols with associated types, async and await, and retain cycles you can draw.',
    'q junior':
      'Swift at a basic level: optionals, enums with values, closures and capture lists, and a first app of your own.',
    q2: 'Practice in measuring Swift code with the profiler: launch time, hitches, memory, and what a copy costs.',
    'q senior+':
      'Judgment about Swift architecture: how much pattern an app of this size needs, and what can stay plain.',
    p: 'Packages in Swift that other teams or apps rely on, with tests, documentation and versions.',
  },
  scala: {
    for: 'backend data',
    o: 'typed functional code in Scala',
    r: 'Encode invariants in types and keep effects at the edges, so that the core can be tested with plain values.',
    'r junior':
      'Implement pure functions with property tests, and ask for the plain name of a symbol that you do not know.',
    r2: 'Choose a subset of the language that the team can read at three in the morning, and review for it.',
    'r senior+': 'Plan the step to the current major version: macros, libraries, build times, and an order of modules.',
    q: 'Scala in daily use: algebraic data types, implicits or givens that you can trace, and effects that you can name.',
    'q junior': 'Interest in Scala backed by projects: immutable collections, pattern matching, options, futures.',
    q2: 'Skill in keeping Scala builds quick and stack traces readable while types stay expressive.',
    'q senior+':
      'A measured hand with Scala abstractions: you know what a newcomer has to learn before each of them pays.',
    p: 'Contributions to a Scala library, or a codebase that you moved from one effect style to another.',
  },
  elixir: {
    o: 'concurrent services in Elixir',
    r: 'Design supervision trees so that a failing process restarts clean and takes nothing healthy along.',
    'r junior':
      'Write small functions with pattern matching and doctests, and learn which state belongs into a process.',
    r2: 'Watch mailboxes and message sizes, and add back-pressure before a slow consumer fills the memory.',
    'r senior+':
      'Draw context boundaries inside the application, and choose where a process is needed and where a function will do.',
    q: 'Elixir in practice: pattern matching, pipelines, behaviors, and processes used for state and not for style.',
    'q junior':
      'Curiosity for Elixir shown in code: immutable data, recursion or enumerables, and a first supervised process.',
    q2: 'Practice in remote inspection of a running Elixir system: observer, tracing with limits, and a calm hand.',
    'q senior+':
      'Experience of an Elixir cluster in production: rolling deploys, network splits, and processes that move.',
    p: 'Macros or a published package in Elixir, written because code demanded it.',
    'r2 #testing': 'Test processes by the messages they send and the state they keep, without sleeping in between.',
  },
  erlang: {
    o: 'the Erlang runtime underneath',
    r: 'Use the runtime as it was meant: let it crash where state is small, and guard what must outlive a crash.',
    'r junior': 'Read crash reports with a colleague until the supervision tree tells you what restarted and why.',
    r2: 'Trace live systems with limits set, and read scheduler and memory figures before blaming the network.',
    q: 'Erlang where it matters: behaviors, links and monitors, and reading a crash dump calmly.',
    'q junior': 'Erlang basics: processes, messages, pattern matching, and why shared memory is not on the list.',
    'q senior+': 'Experience with releases and code upgrades of Erlang systems that may not stop.',
    p: 'A protocol implementation or a telecom-like system in Erlang that you have seen from inside.',
  },
  cpp: {
    for: 'backend embedded',
    o: 'performance-critical code in C++',
    r: 'Make ownership visible in types, keep sanitizers in every build, and prove with a profile that a change made it faster.',
    'r junior':
      'Fix defects in small classes with a unit test and a sanitizer run, and have lifetimes checked in review.',
    r2: 'Lay data out for the cache, measure with hardware counters, and keep the readable version where it costs nothing.',
    'r senior+':
      'Raise the language standard and warning level of a large codebase in steps that never stop a release.',
    q: 'Modern C++: value semantics, smart pointers, templates in moderation, and knowing what undefined behavior may do.',
    'q junior': 'C++ basics: references, constructors and destructors, the standard library, a debugger.',
    q2: 'Practice with concurrency in C++: memory order, lock-free only with a proof, and tools that find races.',
    'q senior+': 'Ability to design C++ interfaces that stay stable in source and binary for the teams behind them.',
    p: 'Work on a C++ hot path in which a benchmark, a profile and a review changed your mind.',
    'r embedded':
      'Use classes without a heap or exceptions where the target asks for it, and check the map file after each change.',
    'r embedded junior':
      'Write small classes and their tests on the host first, and flash them with a colleague beside you.',
    'r2 embedded': 'Separate hardware access from logic, so that most of the firmware is tested on a desk in seconds.',
    'q embedded':
      'C++ on small targets: no surprise allocations, constant expressions, and knowing what each feature costs.',
    'q embedded junior':
      'Basics of C++ and an interest in what the compiler makes of it: sizes, alignment, volatile, interrupts.',
    'r learning':
      'Bring models to devices: quantize, fuse, measure on the real chip, and compare the output with the reference.',
    'q learning':
      'C++ for inference: memory layout, vector instructions, and numeric differences that you can explain.',
    'r embedded senior+': 'Shape layers and interfaces for a line of devices, so that a new board changes one of them.',
    'q embedded senior+': 'Experience in C++ architectures for devices that share code across several boards.',
    'o embedded': 'device software in C++',
  },
  c: {
    for: 'embedded backend',
    o: 'firmware in C',
    r: 'Write drivers that do little in the interrupt and the rest in a task, with timing that you have measured.',
    'r junior':
      'Implement small driver functions from the data sheet, with checks on every register value, and measure them.',
    r2: 'Keep static analysis and the coding rules of the project clean, and justify each deviation in writing.',
    'r senior+':
      'Settle memory maps, update paths and fallbacks, so that a device survives a power cut at the worst moment.',
    q: 'C close to hardware: pointers, volatile, alignment, linker scripts, and reading the assembly when it matters.',
    'q junior':
      'C at a basic level: pointers, structs, bit operations, header files, and a program that ran on a real board.',
    q2: 'Skill in finding stack overflows, races with interrupts and stray writes in C with a probe and a scope.',
    'q senior+':
      'Experience with C in devices that are certified or cannot be recalled, and with the discipline that takes.',
    p: 'Board bring-up in C: first blink, clocks, buses, bootloader, and the errata page that explained it.',
    'r backend':
      'Guard every buffer with its length, fuzz what parses input, and keep ownership of memory written down.',
    'q backend':
      'C for systems software: memory ownership, system calls, and tools that find what the compiler cannot.',
    'p backend': 'Parsers, drivers or libraries in C that were fuzzed and fixed.',
    'o embedded': 'low-level code in C',
  },
  fsharp: {
    o: 'a typed functional core in F#',
    r: 'Model the domain as unions and records until illegal states cannot be written, and keep effects at the border.',
    'r junior': 'Write small pure functions with property tests, and learn to read types from the inside out.',
    r2: 'Offer the functional core to the rest of the solution through types that object-oriented callers find natural.',
    q: 'F# in practice: discriminated unions, computation expressions, and pipelines that a newcomer can follow.',
    'q junior': 'F# in first programs: pattern matching, options, immutability, and the pleasure of small functions.',
    'q senior+': 'Judgment about where F# carries a solution and where it should hand over to its neighbors.',
    p: 'Type providers, or a mixed solution in which F# holds the domain, that you have worked on.',
  },
  clojure: {
    o: 'services in Clojure',
    r: 'Keep data plain and functions pure, check it at the borders with specs, and leave state to a few named places.',
    'r junior': 'Write pure functions at the prompt, turn the session into tests, and ask before you write a macro.',
    r2: 'Develop against a running system, and make sure that what you tried at the prompt ends up in the repository.',
    'r senior+':
      'Choose where laziness, transducers or plain loops serve, and keep error messages fit for the person on call.',
    q: 'Clojure with its habits: immutable maps, sequences, atoms, and a prompt that is open all day.',
    'q junior':
      'Clojure in a first project: maps and vectors, threading macros, recursion, and tests written at the prompt.',
    q2: 'Practice in finding the nil or the held head of a sequence behind a Clojure stack trace.',
    'q senior+': 'Restraint with Clojure macros, and the ability to explain a large codebase by its data.',
    p: 'A Clojure library or a data-driven interface that you designed and others extended.',
  },
  haskell: {
    o: 'a codebase in Haskell',
    r: 'Push effects to the edges, let types carry the proof, and keep space behavior in view with profiles.',
    'r junior': 'Write total functions with property tests, and ask which extension is really needed.',
    r2: 'Choose an effect style that new colleagues can learn in a month, and write down its rules.',
    q: 'Haskell in earnest: type classes, laziness and its leaks, concurrency, and libraries chosen with care.',
    'q junior':
      'Study or projects in Haskell: algebraic types, folds, functors, and a program with real input and output.',
    'q senior+': 'Experience in running Haskell services, with build times, upgrades and space leaks under control.',
    p: 'A Haskell library that you maintained, or a performance problem that you solved at the level of the core language.',
  },
  r: {
    for: 'analytics learning data',
    o: 'statistics in R',
    r: 'Write analyses as packages or scripts that run from raw data to figure, with model checks kept beside the result.',
    'r junior': 'Prepare data, draw first plots and note every assumption, so that a colleague can follow each step.',
    r2: 'Choose the model for the question and the sample, report intervals, and say what the data cannot tell.',
    'r senior+': 'Review study designs before data is collected, and stop analyses that can only confirm a wish.',
    q: 'R for statistics: tidy data, regression and mixed models, plots that show uncertainty, and reports that rebuild.',
    'q junior': 'R from courses or projects: data frames, plots, a linear model, and how to read its summary.',
    q2: 'Practice in making R code reproducible: locked packages, seeds, parameterized reports.',
    'q senior+':
      'Statistical judgment with R: designs, power, multiple tests, and reporting no effect where there is none.',
    p: 'An R package, dashboard or method that colleagues outside your team took over from you.',
  },
  sql: {
    for: 'backend data analytics databases testing learning',
    o: 'SQL as the common language',
    r: 'Write set-based queries that say what they mean, read the plan of each slow one, and index for the real filter.',
    'r junior':
      'Write queries with joins and aggregates, test them on edge cases, and look at the plan before they ship.',
    r2: 'Guard data with constraints, so that a bug becomes an error message and not a cleaning project.',
    'r senior+':
      'Settle naming, keys and conventions for schemas, and review the queries that everything else waits for.',
    q: 'SQL that goes past joins: window functions, common table expressions, isolation levels, and plans you can read.',
    'q junior': 'Everyday SQL: joins, grouping, subqueries, nulls, and checking a result against a known count.',
    'q senior+': 'Skill in rewriting a slow SQL statement by thinking in sets, statistics and the order of joins.',
    p: 'Very large tables with a long history that you reshaped with SQL while others kept working on them.',
    'r data': 'Build models in layers from raw to reporting, with keys tested, grain stated, and late rows thought of.',
    'r data junior': 'Write and test transformations on a slice of data, and state the grain of each table you build.',
    'q data':
      'SQL for modeling: window functions, incremental loads, slowly changing dimensions, and grain kept straight.',
    'q data junior': 'SQL with joins, windows and aggregates, and the habit of counting rows before and after.',
    'r analytics':
      'Answer questions with queries that state their filters and grain, so that two people get the same number.',
    'r analytics junior':
      'Write queries for known questions, check totals against the official report, and explain any gap.',
    'r2 analytics':
      'Find out why two reports differ, down to the join or the time zone, and fix the cause where it lives.',
    'q analytics':
      'SQL in daily use: windows, cohorts, funnels, and the reflex to check for doubled rows after a join.',
    'q analytics junior': 'SQL for analysis: joins, grouping, date functions, and a cross-check for every total.',
    'q data-scientist':
      'SQL to build your own samples: cohorts, windows, point-in-time joins, and no peeking into the future.',
    'r testing': 'Check what a screen claims against what the tables hold, and keep the queries with the test case.',
    'r testing junior': 'Look up and prepare test data with simple queries, and note what you changed.',
    'q testing': 'SQL to prepare data and to verify results: joins, counts, and reading a schema that nobody explains.',
    'q testing junior': 'Basic SQL: you can find the row behind a screen and tell whether it is what it should be.',
    'r qa-engineer senior+':
      'Write reconciliations between source and target that run by themselves and name the row that differs.',
    'r databases':
      'Review the queries of development teams before release, and turn findings into indexes or rewrites.',
    'r databases junior':
      'Collect slow statements, read their plans with a colleague, and write down what changed after tuning.',
    'q databases': 'SQL as a craft: plans, statistics, locking, and a rewrite that returns the same rows in less time.',
    'o testing': 'checks in SQL',
    'o analytics': 'questions asked in SQL',
    'p analytics': 'Semantic layers, a metric catalog or a teaching course around SQL.',
    'p data': 'Generators, linters or a large migration of legacy jobs in SQL.',
    'p testing': 'Reconciliations in SQL that run without a person each night.',
    'p databases': 'Rewrites of legacy SQL that turned hours of run time into minutes.',
    'r analytics senior+':
      'Settle with departments what a metric counts, and keep the definition in one reviewed query.',
    'q analytics senior+':
      'Ability to see in a SQL statement which question it really answers, and which one was asked.',
    'r testing senior+': 'Define what test data must contain, build it from rules, and keep personal data out of it.',
    'q testing senior+': 'Experience in building test data and reconciliations in SQL that several teams use.',
    'r databases senior+':
      'Set rules for queries and indexes with developers, and look for the design behind the slow ones.',
    'q databases senior+': 'Experience in changing how teams write SQL, by reviews and examples.',
  },
  bash: {
    for: 'operations databases embedded security',
    o: 'automation in Bash',
    r: 'Write scripts that stop at the first error, quote their variables and can be run twice without harm.',
    'r junior':
      'Turn steps from the manual into short scripts with checks, and have each read before it runs for real.',
    r2: 'Replace scripts that have grown past a screen by a tool with tests, and delete the copies.',
    q: 'Bash that survives spaces, signals and failure: traps, exit codes, pipes, and a linter in the pipeline.',
    'q junior': 'Everyday Bash: files, pipes, loops, permissions, and reading a script before running it.',
    'q senior+': 'Judgment about where a Bash script ends and a program should begin.',
    p: 'Release or recovery procedures that lived in heads until you wrote them down in Bash.',
    'r databases': 'Script backups, restores and log rotation so that each step is checked, timed and reported.',
    'r databases junior':
      'Maintain scripts for routine jobs, and test a change on a copy before it touches a live system.',
    'q databases':
      'Bash for maintenance work: safe defaults, locks against double runs, and messages that reach someone.',
    'r security':
      'Script collection of evidence on hosts so that it is complete, time-stamped and leaves no other traces.',
    'q security':
      'Bash for work on hosts: logs, processes, permissions, and one-liners that you can explain afterwards.',
    'r embedded':
      'Script builds, flashing and log capture so that a colleague gets the same image from the same commit.',
    'q embedded':
      'Bash around cross-compilers and boards: reproducible builds, serial logs, and no path that only you have.',
    'p databases': 'Recovery or cloning procedures in Bash that have been used in earnest.',
    'p security': 'Triage or hardening scripts in Bash that a whole team relies on.',
    'p embedded': 'Image builds or production-line scripts in Bash that others maintain.',
    'r security senior+':
      'Define what must be collected from a host in the first hour, and keep the scripts for it tested.',
    'q security senior+': 'Experience in preparing collection and containment in Bash before it was needed.',
    'r databases senior+':
      'Turn grown scripts into a tested tool set with owners, and remove those that duplicate the engine.',
    'q databases senior+': 'Judgment about which database chores belong into Bash and which into a proper tool.',
    'r embedded senior+': 'Make image builds reproducible from source to signature, and hand them over to production.',
    'o embedded': 'build scripts in Bash',
  },
  powershell: {
    for: 'operations databases security',
    o: 'automation in PowerShell',
    r: 'Write modules with parameters, help and a what-if mode, so that colleagues can run them safely.',
    'r junior': 'Extend scripts by one cmdlet at a time, try them with a what-if, and document their parameters.',
    r2: 'Report what is there as objects, compare it with what should be there, and fix the difference on purpose.',
    q: 'PowerShell beyond one-liners: modules, the pipeline of objects, error handling, and remoting with least rights.',
    'q junior': 'Everyday PowerShell: cmdlets, filtering objects, loops, and reading the help before the forum.',
    'q senior+': 'Experience in publishing PowerShell modules to other teams with tests, signatures and versions.',
    p: 'A manual administration task that you replaced by PowerShell for good.',
    'r databases':
      'Automate instance checks, patch rounds and failover tests, with reports that say what needs a hand.',
    'q databases': 'PowerShell for database estates: inventory, health checks, and the same change on forty instances.',
    'r security': 'Collect evidence and settings from hosts at scale, and flag what differs from the baseline.',
    'r security junior': 'Run and adapt collection scripts under guidance, and learn what ordinary output looks like.',
    'q security': 'PowerShell from both sides: how it is used to administer, how it is abused, and what it logs.',
    'p databases': 'Fleet-wide patch or audit automation for databases in PowerShell.',
    'p security': 'Detection of abuse of PowerShell, or response scripts written in it.',
    'r security senior+': 'Define baselines and response scripts for the whole estate, signed and rehearsed.',
    'q security senior+': 'Experience in restricting and monitoring PowerShell across a large estate.',
    'r databases senior+':
      'Run the estate as data: inventory, versions, compliance, and one change applied everywhere in waves.',
    'q databases senior+': 'Experience in automating database estates in PowerShell, audits included.',
  },
  'objective-c': {
    for: 'mobile',
    o: 'a grown codebase in Objective-C',
    r: 'Annotate headers for nullability and generics, so that newer code calls them safely and the compiler helps.',
    'r junior':
      'Fix defects in existing classes, with a test where one fits, and learn how messages and properties behave.',
    r2: 'Replace classes behind a stable header one at a time, and delete the header when its last caller is gone.',
    'r senior+': 'Plan which parts of the app are rewritten, which are wrapped and which are left alone, and say why.',
    q: 'Objective-C as you meet it in long-lived apps: categories, blocks, retain cycles, and the runtime behind a message.',
    'q junior': 'Willingness to read Objective-C every week, and first practice with properties, protocols and blocks.',
    'q senior+': 'Experience in moving an Objective-C app to newer foundations while it shipped every month.',
    p: 'Debugging at the level of the Objective-C runtime: swizzled methods, zombies, symbolicated crashes.',
  },
  dart: {
    for: 'mobile',
    o: 'app code in Dart',
    r: 'Keep models immutable and streams closed, and move heavy parsing off the main isolate before users notice.',
    'r junior':
      'Write typed models, mappers and unit tests, and ask what happens when the future completes after the screen is gone.',
    r2: 'Generate the boring code for models and clients, and keep what is generated out of review.',
    'r senior+': 'Set lint rules and package boundaries that keep a growing app analyzable within seconds.',
    q: 'Dart in daily use: null safety, futures and streams, isolates, and packages chosen by more than their score.',
    'q junior': 'Dart basics: classes, null safety, async functions, and collections without surprises.',
    q2: 'Practice in profiling Dart code on a mid-range phone and telling work from waiting.',
    'q senior+': 'Judgment about Dart packages: maintained, needed, or thirty lines that you would rather own.',
    p: 'Plugins or packages in Dart that you wrote for others, with example app and tests.',
    'r2 #testing':
      'Cover logic with unit tests that use fake clocks and fake gateways, and run on every push in a minute.',
  },
  groovy: {
    for: 'operations backend',
    o: 'pipeline code in Groovy',
    r: 'Keep pipeline logic in a shared library with tests and versions, and the pipeline files themselves short.',
    'r junior': 'Change pipeline steps along existing patterns, try them on a branch, and document the parameters.',
    r2: 'Pin library versions per project, so that an improvement for one team is not an outage for another.',
    q: 'Groovy as pipelines and builds use it: closures, delegates, the sandbox, and what is serialized between steps.',
    'q junior': 'Enough Groovy to read a pipeline, change a stage and tell a string from a template.',
    'q senior+': 'Experience in maintaining a shared Groovy library that dozens of pipelines rely on.',
    p: 'Unit tests for Groovy pipeline code, or a move of such code to something smaller.',
  },
  html: {
    for: 'frontend',
    o: 'semantic HTML',
    r: 'Mark up content by its meaning, with headings, landmarks and labels that a screen reader can announce.',
    'r junior': 'Build pages from designs with the right elements first, and check them with the keyboard alone.',
    r2: 'Use the platform before a script: built-in validation, dialogs, lazy images, and forms that work on a slow line.',
    'r senior+': 'Set the markup rules for templates and editors, and check them automatically on every build.',
    q: 'HTML chosen element by element: forms, tables, media, structured data, and what each means to assistive technology.',
    'q junior':
      'Clean HTML: correct nesting, labels for every field, alternative texts, and a validator you have used.',
    'q senior+':
      'Practice in repairing inaccessible HTML at its source, in the template that a hundred pages come from.',
    p: 'Work with structured data or e-mail templates in HTML, where rendering rules are their own.',
    'r2 #search':
      'Give each page one clear heading, a canonical address, structured data and a description worth clicking.',
  },
  css: {
    for: 'frontend',
    o: 'layouts in CSS',
    r: 'Lay pages out with grid and queries on their own width, so that a component fits wherever an editor drops it.',
    'r junior': 'Style components with the tokens and classes that exist, and test them narrow, wide and zoomed.',
    r2: 'Keep specificity flat with layers and custom properties, and delete rules that no page uses.',
    'r senior+': 'Shape tokens, layers and naming, so that a redesign is a change of values and not of selectors.',
    q: 'CSS in depth: cascade layers, grid, logical properties, and the cause of a layout shift.',
    'q junior': 'Basics of CSS: the box model, flexbox, media queries, and finding out which rule wins.',
    'q senior+': 'Experience with CSS architecture for many pages and many authors, and with cleaning one up.',
    p: 'Print, right-to-left or high-contrast styles in CSS that you made work.',
  },
  solidity: {
    o: 'contracts in Solidity',
    r: 'Write contracts with checks before effects, limits on every privilege, and a way to pause that is itself guarded.',
    'r junior': 'Write unit and fuzz tests for existing contracts, and read past exploits to learn what they missed.',
    r2: 'Count storage writes and gas for the common path, and never trade a safety check for a saving.',
    q: 'Solidity with a wary eye: reentrancy, rounding, upgradable storage, and what a malicious caller may do.',
    'q junior': 'Projects in Solidity on a test network, with tests for the failures and not only for the sale.',
    'q senior+': 'Experience with audits of Solidity code, from both sides of the report.',
    p: 'Formal checks or invariant testing of Solidity contracts that held value.',
  },
  perl: {
    o: 'grown systems in Perl',
    r: 'Put tests around scripts that the business relies on, then make them strict, modular and boring.',
    'r junior': 'Change one script at a time with warnings on and a test beside it, and write down what it is for.',
    r2: 'Replace hand-made parsing by maintained modules, and list which scripts nobody runs any more.',
    q: 'Perl that colleagues can maintain: strict, tested, with references and regular expressions you can explain.',
    'q junior': 'Readiness to work in Perl, with basics in hashes, references and regular expressions.',
    'q senior+': 'Experience in replacing a large body of Perl step by step while its jobs ran every night.',
    p: 'Modules on the public Perl archive, or a rescue of scripts whose author had left.',
  },
};

export default language;
