import type { LineTable } from '@/templates/text';

const frontend: Readonly<Record<string, LineTable>> = {
  react: {
    o: 'a React front end',
    r: 'Split state by who owns it: server cache, URL, form, component, and keep renders boring.',
    'r junior':
      'Build components from designs with their empty, loading and error states, and a test for what users do with them.',
    r2: 'Find wasted renders with the profiler, and fix the shape of state before reaching for memoization.',
    'r senior+':
      'Shape the component library and its accessibility rules, so that the right way is also the short way.',
    q: 'React in depth: effects and when to avoid them, keys, suspense, controlled inputs, and rendering on the server.',
    'q junior': 'Components, props, state and effects in React, from projects that you can explain line by line.',
    q2: 'Practice in testing React components by what a user sees and does, not by their inner state.',
    'q senior+': 'Experience in moving a large React codebase to newer patterns while features kept shipping.',
    p: 'Concurrent rendering, server components or a design system in React.',
    'r2 #accessibility':
      'Build dialogs, menus and forms that work by keyboard and screen reader, with focus managed on purpose.',
    'r testing': 'Select by role and name as users do, and talk developers out of test ids where a label would serve.',
    'r testing junior': 'Add component tests by role and name, and report controls that have neither.',
    'q testing': 'Enough React to read a component, to know when it renders again, and to test it in isolation.',
    'p testing': 'Component tests or visual checks for React that developers kept.',
  },
  nextjs: {
    o: 'a Next.js application',
    r: 'Choose per route between static, cached and rendered on request, and know what each costs and when it goes stale.',
    'r junior':
      'Build pages and forms on the routes that exist, and learn which part runs on the server and which in the browser.',
    r2: 'Keep the client bundle small: move data access to the server, load late, and check the size on every build.',
    'r senior+':
      'Set caching, revalidation and error rules for the whole application, and prove them in production figures.',
    q: 'Next.js in production: server and client components, caching layers, streaming, middleware, and image handling.',
    'q junior': 'A project in Next.js that you put online: routes, data fetching, and a form with server validation.',
    q2: 'Knowledge of what search engines and slow phones receive from a Next.js page, measured and not assumed.',
    'q senior+': 'Experience with Next.js upgrades, self-hosting or a move between rendering models.',
    p: 'Internationalized routes, previews for editors or partial prerendering with Next.js.',
    'r learning':
      'Stream answers into the page, let users stop and correct them, and keep keys and prompts on the server.',
    'r learning junior':
      'Build chat and form screens with streaming, stop and error states, and test them with recorded answers.',
    'q learning':
      'Next.js for products around models: streamed responses, server actions, limits per user, and safe rendering.',
    'q learning junior': 'A project in Next.js with a streamed or slow answer whose waiting state you designed.',
    'r learning senior+': 'Design how people see, check and correct what a model says, and measure whether they do.',
    'q learning senior+': 'Experience in shaping interfaces in Next.js for uncertain answers, from waiting to undoing.',
  },
  vue: {
    o: 'a Vue.js interface',
    r: 'Put reusable logic into composables with clear inputs, and keep templates free of decisions they should not make.',
    'r junior':
      'Build components with props, events and slots, test what they emit, and ask when a watcher seems needed.',
    r2: 'Trace reactivity when something renders too often or not at all, and make the source of each value plain.',
    'r senior+': 'Set patterns for stores, forms and async state, and move grown components to the composition style.',
    q: 'Vue.js in depth: reactivity and its limits, slots, composables, stores, and the cost of a deep watcher.',
    'q junior': 'Components, computed values and events in Vue.js, from projects that you can show.',
    q2: 'Practice in testing Vue.js components through what they render and emit.',
    'q senior+': 'Experience with major upgrades of Vue.js and with keeping a large component library consistent.',
    p: 'Plugins, form libraries or headless components for Vue.js that others use.',
    'r2 #accessibility':
      'Build inputs and overlays with labels, focus order and announcements that hold up in a screen reader.',
  },
  nuxt: {
    o: 'Nuxt pages rendered on the server',
    r: 'Choose rendering per route, fetch on the server once, and pass data on without asking for it twice.',
    'r junior': 'Build pages and layouts on the routes that exist, and check what arrives in the first response.',
    r2: 'Keep hydration errors at zero, load what is below the fold late, and watch the vitals of real visitors.',
    'r senior+': 'Set caching, error pages and module choice for all routes, and keep upgrades routine.',
    q: 'Nuxt in production: data fetching on both sides, route rules, server routes, modules, and hydration.',
    'q junior': 'A first site with Nuxt or a similar framework: routes, layouts, and data from the server.',
    'q senior+': 'Experience with Nuxt on edge platforms or on servers of your own, caching included.',
    p: 'Content-driven sites with Nuxt: previews, sitemaps, translated routes.',
    'r2 #search':
      'Render what search engines need in the first response, with canonical addresses, sitemaps and redirects in code.',
  },
  angular: {
    o: 'an Angular application',
    r: 'Structure features with lazy routes and injected services, and keep streams subscribed exactly as long as they are shown.',
    'r junior':
      'Build components and reactive forms along the structure of the application, with tests for validation.',
    r2: 'Replace change detection by habit with signals and push strategies, and measure what that saved.',
    'r senior+': 'Plan framework upgrades, enforce feature boundaries in the build, and keep shared modules small.',
    q: 'Angular in depth: dependency injection, RxJS without leaks, reactive forms, signals, and router guards.',
    'q junior': 'Components, services, forms and observables in Angular, from a course or a first project.',
    q2: 'Practice in testing Angular components with harnesses and services with marble diagrams.',
    'q senior+': 'Experience with large Angular workspaces: libraries, boundaries, build times, yearly upgrades.',
    p: 'Server rendering, micro front ends or custom schematics with Angular.',
    'r2 #accessibility':
      'Build forms and overlays on accessible primitives, with errors announced and focus returned where it was.',
  },
  angularjs: {
    o: 'an AngularJS application that is being replaced',
    r: 'Cut the application along its routes, and replace one slice after the other while both versions run side by side.',
    'r junior':
      'Fix defects in existing controllers and templates, and help to move small screens over with tests around them.',
    r2: 'Cover what is left with end-to-end tests first, so that a replaced screen can be compared with its original.',
    'r senior+': 'Set the order of the migration by risk and value, and stop features from being built twice.',
    q: 'AngularJS as found in production: digest cycles, scopes, directives, and the leaks that come with them.',
    'q junior': 'Readiness to work in AngularJS code, with an idea of scopes, directives and two-way binding.',
    'q senior+': 'Experience in leading a codebase out of AngularJS without a stop of releases.',
    p: 'A hybrid setup in which AngularJS and its successor ran in one page.',
  },
  svelte: {
    o: 'a Svelte interface',
    r: 'Keep components small and state explicit, and let the compiler do what other frameworks do at run time.',
    'r junior': 'Build components with props, events and transitions, and test what the user sees and can do.',
    r2: 'Move logic that several components need into plain modules with reactive state, and test it without a page.',
    'r senior+': 'Set the conventions for state, forms and styling, and plan the step between major versions.',
    q: 'Svelte in practice: reactivity by runes or stores, slots and snippets, transitions, and what it compiles to.',
    'q junior': 'First projects in Svelte or another component framework, with a form and a list that updates.',
    'q senior+': 'Experience with Svelte in a larger application, its component library and its upgrades.',
    p: 'Custom elements or a published component library written in Svelte.',
    'r2 #accessibility':
      'Treat compiler warnings on accessibility as errors, and test menus and dialogs by keyboard and screen reader.',
  },
  sveltekit: {
    o: 'a SvelteKit application',
    r: 'Load data on the server, make forms work before scripts arrive, and enhance them when they do.',
    'r junior': 'Build routes, load functions and form actions with tests, along the structure of the application.',
    r2: 'Choose adapters, prerendering and caching per route, and keep private settings out of the bundle.',
    'r senior+': 'Set the rules for sessions, errors and redirects, and check them against real traffic.',
    q: 'SvelteKit in production: load functions, form actions, hooks, streaming, and deployment adapters.',
    'q junior': 'A small project in SvelteKit or a similar framework that you put online.',
    'q senior+': 'Experience with SvelteKit under traffic, from caching to error reporting.',
    p: 'Offline use, translated routes or edge rendering with SvelteKit.',
    'r2 #search':
      'Prerender what does not change, and give every route a title, a description and one canonical address.',
  },
  astro: {
    o: 'content sites built with Astro',
    r: 'Ship markup by default, hydrate only the islands that need it, and keep the budget for scripts per page.',
    'r junior':
      'Build pages and content collections with checked fields, and test them with long titles and missing images.',
    r2: 'Model content with schemas, so that an editor learns about a missing field before the site is built.',
    'r senior+': 'Plan build times, previews and image handling for a site that grows by pages every day.',
    q: 'Astro in practice: islands, content collections, image handling, and the choice between static and server output.',
    'q junior': 'A site built with Astro or another static generator, with content separate from layout.',
    'q senior+': 'Experience in moving a content site to Astro with its addresses, rankings and editors intact.',
    p: 'View transitions, search or a headless editor integrated with Astro.',
    'r2 #search':
      'Generate sitemaps, feeds and structured data from the content model, and redirect every address that moves.',
  },
  tailwind: {
    o: 'styling with Tailwind CSS',
    r: 'Keep design tokens in one theme, and turn repeated class lists into components before they drift apart.',
    'r junior': 'Style components with the tokens of the theme, and ask design before you add a value of your own.',
    r2: 'Review spacing, contrast and dark mode as states of a component, and test them where people use them.',
    q: 'Tailwind CSS with restraint: theme tokens, variants, component extraction, and output you have looked at.',
    'q junior': 'Layouts with Tailwind CSS or plain styles, with grid, flexbox and breakpoints done on purpose.',
    'q senior+': 'Experience in tying Tailwind CSS to a design system that other teams use.',
    p: 'Plugins, themes for several brands or a move of grown styles to Tailwind CSS.',
  },
  redux: {
    for: 'frontend mobile',
    o: 'client state in Redux',
    r: 'Keep one normalized source for what many screens use, derive the rest, and leave local state local.',
    'r junior': 'Add slices and selectors with tests, and ask whether a value belongs into the store at all.',
    r2: 'Model requests as states that cannot contradict each other, and roll back optimistic changes cleanly.',
    'r senior+': 'Shrink the store: move server data to a cache, delete what nobody selects, and document what stays.',
    q: 'Redux in practice: slices, memoized selectors, middleware, and knowing what not to put into a store.',
    'q junior': 'Redux or another store in a first project: actions, reducers, selectors, and tests for them.',
    'q senior+': 'Experience in untangling a grown Redux store while screens kept working.',
    p: 'Offline queues, undo or synchronization between windows with Redux.',
  },
  vite: {
    o: 'builds with Vite',
    r: 'Keep dev start and hot updates within seconds, and chunks split by route and by how often they change.',
    'r junior':
      'Keep builds free of warnings, add aliases and environment settings with care, and note what changed the bundle size.',
    r2: 'Write small plugins instead of scripts beside the build, and fail it when a bundle passes its budget.',
    q: 'Vite under the hood: dependency pre-bundling, plugins, environment modes, and library builds.',
    'q junior': 'Basic use of Vite or another build tool: scripts, environment variables, and a look at the bundle.',
    'q senior+': 'Experience in moving large builds to Vite, with tests and previews kept working.',
    p: 'Plugins for Vite, or a monorepo in which several applications build with it.',
  },
  webpack: {
    o: 'builds with webpack',
    r: 'Split bundles by route, track down duplicate packages, and keep build time and bundle size on a graph.',
    'r junior': 'Change loaders and entries along the existing setup, and compare bundle sizes before and after.',
    r2: 'Simplify grown configuration until each rule has a reason, and prepare the move where a move pays.',
    q: 'webpack past its recipes: loaders and plugins, chunk splitting, caching, module federation.',
    'q junior': 'Basic use of webpack or another bundler: entries, loaders, source maps, and reading its output.',
    'q senior+': 'Experience in halving build times or bundles of a large webpack setup.',
    p: 'Module federation between teams, or a stepwise move away from webpack.',
  },
  htmx: {
    for: 'frontend backend',
    o: 'server-rendered pages with htmx',
    r: 'Return small fragments from the server, keep every page usable without scripts, and leave state where the data is.',
    'r junior':
      'Turn full-page forms into partial updates with the fragments that exist, and test them with slow answers.',
    r2: 'Design swaps with focus, history and announcements in mind, so that keyboard and screen-reader users follow.',
    'r senior+': 'Settle where fragments suffice and where a richer component is worth its weight.',
    q: 'htmx with judgment: fragments, triggers, out-of-band swaps, history, and error states on the page.',
    'q junior': 'An idea of how htmx or plain forms update a page, and of what the server should return.',
    'q senior+': 'Experience in building a larger product on htmx, and in naming where it stopped fitting.',
    p: 'A move from a client-side application to htmx in which code and defects became fewer.',
    'r2 #screens':
      'Build screens as templates and fragments, with validation on the server and messages beside the field.',
  },
  threejs: {
    o: '3D scenes in Three.js',
    r: 'Hold the frame rate on ordinary devices: merged geometry, instancing, compressed textures, and loops without garbage.',
    'r junior':
      'Build scenes, cameras and controls from given assets, and show in the profiler what a change did to frames.',
    r2: 'Load models in stages with sizes checked, and dispose of what leaves the scene, so that memory stays flat.',
    'r senior+': 'Plan the asset pipeline with artists, and set budgets for triangles, textures and draw calls.',
    q: 'Three.js in products: scene graphs, materials and shaders, picking, animation loops, and memory on the GPU.',
    'q junior': 'First scenes with Three.js: geometry, light, camera, and a loop that stops when nobody looks.',
    'q senior+': 'Experience with custom shaders and with performance of Three.js on phones.',
    p: 'Augmented reality, physics or large point clouds with Three.js.',
    'r2 #accessibility':
      'Give every scene a text alternative and keyboard controls, and respect a wish for reduced motion.',
  },
  storybook: {
    for: 'frontend testing',
    o: 'components documented in Storybook',
    r: 'Write a story for each state that matters, and use it for review, documentation and visual tests alike.',
    'r junior': 'Write stories for the empty, long, failed and read-only state of components, with controls that work.',
    r2: 'Run accessibility and visual checks on stories in the pipeline, and review changed pictures like code.',
    q: 'Storybook as a workshop: args, decorators, interaction tests, and documentation that designers open.',
    'q junior': 'First stories in Storybook or a similar workshop for components that you built.',
    'q senior+': 'Experience in keeping Storybook useful for several teams: structure, speed, and ownership.',
    p: 'Design tokens, visual regression or publishing of a library with Storybook.',
    'r testing':
      'Test components in their stories: interactions, accessibility and pictures, long before the full page exists.',
    'r testing junior': 'Write interaction tests for existing stories, and add the states that nobody thought of.',
    'q testing':
      'Storybook for tests: interaction steps, visual comparison with limits, and accessibility checks per state.',
  },
};

export default frontend;
