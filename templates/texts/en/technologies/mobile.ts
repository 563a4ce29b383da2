import type { LineTable } from '@/templates/text';

const mobile: Readonly<Record<string, LineTable>> = {
  ios: {
    o: 'an iOS app',
    r: 'Handle the lifecycle the system dictates: state restored after eviction, background work within its limits.',
    'r junior': 'Build screens with large type and voice control in mind, and test them on small and on large devices.',
    r2: 'Ask for permissions when a user sees the reason, keep secrets in the keychain, and keep the privacy manifest true.',
    'r senior+': 'Set the minimum system version by figures, and plan each summer for what the new release breaks.',
    q: 'iOS as a platform: app lifecycle, push, deep links, keychain, background modes, and store review rules.',
    'q junior': 'An app for iOS that ran on a real device, with navigation, stored data and a network call.',
    q2: 'Practice in reading crash logs, hang reports and energy logs from iOS devices in the field.',
    'q senior+': 'Experience in taking an iOS app through store rejections, certificate changes and yearly releases.',
    p: 'Widgets, live activities, watch or car extensions of an iOS app.',
    'r testing':
      'Test upgrades from earlier versions, interruptions, permissions refused and poor networks on real devices.',
    'r testing junior':
      'Run test sessions on several devices and system versions, and attach logs and recordings to each report.',
    'q testing': "iOS from a tester's side: permissions, interruptions, system versions, test builds, and device logs.",
    'q testing junior':
      'Everyday use of iOS with a critical eye: settings, permissions, accessibility, and what a crash leaves behind.',
    'p testing': 'Test plans for accessibility, permissions or payments in an iOS app.',
    'r testing senior+':
      'Plan test rounds around system betas and store dates, and say early what will not be covered.',
    'q testing senior+': 'Experience in planning tests for iOS releases, from system beta to phased rollout.',
  },
  android: {
    o: 'an Android app',
    r: 'Survive what the system does: process death, configuration changes, permissions taken back, background limits.',
    'r junior':
      'Build screens that survive rotation and process death, and test them on a small, cheap device as well.',
    r2: 'Watch crashes, frozen frames and startup by device class, and fix what most users meet first.',
    'r senior+': 'Plan target-level changes, permission rules and staged rollouts with the store calendar in hand.',
    q: 'Android as a platform: lifecycles, background work, permissions, app links, and device spread.',
    'q junior': 'Something that you built for Android and used on your own phone, crashes and fixes included.',
    q2: 'Practice in reading traces, unresponsive-app reports and leaks from Android devices in the field.',
    'q senior+': 'Experience in shipping Android apps through policy reviews, split bundles and staged rollouts.',
    p: 'Widgets, foldable layouts, wear or automotive variants of an Android app.',
    'r testing': 'Choose devices by what users own, and test process death, permissions, updates and battery savers.',
    'r testing junior':
      'Vary device, language, font size and network on purpose, and note which of them makes the difference.',
    'q testing':
      "Android from a tester's side: device spread, debug bridge, permissions, logs, and interrupted installs.",
    'q testing junior': 'Everyday use of Android with a critical eye, and first practice with device logs.',
    'r embedded':
      'Adapt the platform to the board: hardware abstraction, access rules, boot time, and updates that can be undone.',
    'r embedded junior':
      'Build system images, flash boards and collect logs, and fix small defects in services with a colleague.',
    'q embedded':
      'Android below the apps: hardware abstraction layers, system services, access policies, and image updates.',
    'q embedded junior':
      'Curiosity for Android below the apps: building an image, reading boot logs, talking to a device.',
    'p testing': 'Device labs, accessibility checks or test hooks for an Android app.',
    'p embedded': 'Board support, updates or certification of devices that run Android.',
    'r testing senior+': 'Set the device matrix by usage and risk, and renegotiate it when figures change.',
    'q testing senior+': 'Experience in planning tests for Android releases with staged rollout and a stop rule.',
    'r embedded senior+': 'Plan platform upgrades, security patches and certification across the device line.',
    'q embedded senior+': 'Experience in carrying Android devices through platform upgrades and certification.',
  },
  swiftui: {
    o: 'screens in SwiftUI',
    r: 'Keep views small and state in one place, and find out why a body runs again before working around it.',
    'r junior':
      'Build views with previews for dark mode, large type and long text, and bind them to tested view models.',
    r2: 'Bridge to the imperative toolkit where it is still ahead, and hide the bridge behind a plain view.',
    'r senior+':
      'Set navigation and state patterns for the whole app, and migrate screens in an order that users do not notice.',
    q: 'SwiftUI in shipped apps: identity and life-time of views, observation, navigation, animations, list performance.',
    'q junior': 'SwiftUI in first screens: state, bindings, lists, navigation, and previews that help.',
    q2: 'Practice in making SwiftUI screens accessible: labels, traits, order, larger text.',
    'q senior+': 'Experience in mixing SwiftUI with an existing codebase and in knowing what to leave alone.',
    p: 'Custom layouts, charts or components in SwiftUI that other apps use.',
  },
  uikit: {
    o: 'views in UIKit',
    r: 'Keep view controllers small, layout in code or in reviewed files, and lists smooth with prefetching and reuse.',
    'r junior':
      'Build screens with constraints that hold in every size, and test them with large type and right-to-left text.',
    r2: 'Move navigation and data access out of view controllers, so that both can be tested without a screen.',
    'r senior+': 'Choose which screens move to the declarative toolkit and which stay, by risk and not by fashion.',
    q: 'UIKit in depth: event chain, layout passes, diffable lists, custom transitions, and memory of view controllers.',
    'q junior': 'Screens in UIKit: constraints, table or collection views, navigation, and delegates.',
    'q senior+': 'Experience with UIKit codebases that have grown for long and with modernizing them screen by screen.',
    p: 'Custom controls, complex gestures or text editing built on UIKit.',
  },
  'jetpack-compose': {
    o: 'screens in Jetpack Compose',
    r: 'Hoist state to where it is owned, keep composables stable, and measure recompositions before optimizing.',
    'r junior':
      'Build composables with previews for dark theme, large fonts and empty lists, and test them by semantics.',
    r2: 'Build a small design system of composables with accessible defaults, and move screens over one at a time.',
    'r senior+':
      'Set patterns for navigation, side effects and screen state, and keep modules free to build in parallel.',
    q: 'Jetpack Compose in shipped apps: state hoisting, side effects, stability, lazy lists, interop with views.',
    'q junior': 'Jetpack Compose in first screens: state, modifiers, lists, navigation, and previews.',
    q2: 'Practice in finding slow frames in Jetpack Compose with traces and compiler reports.',
    'q senior+': 'Experience in moving an app of many screens to Jetpack Compose while it kept shipping.',
    p: 'Custom layouts, shared code for several platforms or large-screen support with Jetpack Compose.',
  },
  'react-native': {
    o: 'one React Native app for both platforms',
    r: 'Keep animation and gestures off the script thread, and profile on a mid-range phone and not on your own.',
    'r junior':
      'Build screens with their loading, empty and offline states, and check them on both platforms and two sizes.',
    r2: 'Write a platform module where the system offers more, with the same interface and tests on either side.',
    'r senior+':
      'Plan framework upgrades and the move to the new architecture, library by library, with releases in between.',
    q: 'React Native in shipped apps: bridge or new architecture, lists that scroll, platform modules, startup time.',
    'q junior': 'A first app with React Native: screens, navigation, a list, and stored data.',
    q2: 'Practice in reading platform crash reports and build logs of a React Native app on either platform.',
    'q senior+': 'Experience in upgrading React Native across several versions without freezing features.',
    p: 'Code reuse between web and React Native, or its use inside an existing app.',
  },
  expo: {
    o: 'builds and updates through Expo',
    r: 'Define what ships over the air and what needs a store release, and keep run-time versions from mixing.',
    'r junior': 'Set up development builds, try your changes on real devices, and keep configuration in plugins.',
    r2: 'Keep platform folders generated, and put what must differ into a config plugin with a test.',
    'r senior+': 'Set up channels, staged rollouts and a way back, so that an update can be withdrawn within minutes.',
    q: 'Expo in production: config plugins, cloud builds, over-the-air updates, and when to leave the managed path.',
    'q junior': 'First apps with Expo: development builds, permissions, and an update that you shipped to testers.',
    'q senior+': 'Experience with Expo for several apps or brands out of one codebase.',
    p: 'Modules for Expo in platform code, or its router with deep links that marketing uses.',
  },
  flutter: {
    o: 'one Flutter app for both platforms',
    r: 'Keep widgets small and rebuilds local, and prove on a real device that scrolling holds its frame budget.',
    'r junior':
      'Build widgets from designs with their loading and error states, and test them on small and large screens.',
    r2: 'Write platform channels with typed messages, so that a plugin fails clearly instead of silently.',
    'r senior+':
      'Settle state management and navigation for the whole app, and keep upgrades of the toolkit a routine.',
    q: 'Flutter in shipped apps: widget, element and render trees, state management, platform channels, app size.',
    'q junior': 'A first app with Flutter: layouts, navigation, forms, and data from the network.',
    q2: 'Practice in profiling Flutter: jank, shader work, image memory, and rebuilds that should not be.',
    'q senior+': 'Experience in structuring a Flutter app for several teams, with packages and golden tests.',
    p: 'Custom painting, desktop or web targets with Flutter that users relied on.',
    'r2 #testing':
      'Cover screens with widget and golden tests that run on every push, and the main path on real devices.',
    'r2 #release':
      'Ship flavors for test and production from one codebase, signed by the pipeline and rolled out in stages.',
  },
  kmp: {
    for: 'mobile',
    o: 'shared logic in Kotlin Multiplatform',
    r: 'Share logic where both platforms need the same and leave the interface to each, with a bridge that reads well on both sides.',
    'r junior': 'Write shared code with common tests, and try it from both apps before you ask for review.',
    r2: 'Design the public surface for callers on the other side: no leaking generics, errors and streams that map cleanly.',
    'r senior+': 'Choose with both app teams what moves into shared code next, and what stays separate for good.',
    q: 'Kotlin Multiplatform in shipped apps: expected and actual declarations, memory, interop, build setup.',
    'q junior': 'Interest in Kotlin Multiplatform and practice on one of the platforms, with tests for shared logic.',
    'q senior+': 'Experience in introducing Kotlin Multiplatform to teams that had two codebases.',
    p: 'Shared interface code, or a library for Kotlin Multiplatform that others use.',
    'r ios-developer':
      'Consume shared modules through a thin adapter, and give feedback on interfaces that read badly from your side.',
    'q ios-developer':
      'Willingness to read and change shared code in Kotlin Multiplatform, and to test it from the app.',
    'q ios-developer junior': 'Curiosity for shared code in Kotlin Multiplatform, and patience with two build systems.',
  },
  maui: {
    o: 'apps in .NET MAUI',
    r: 'Share views and view models across platforms, and drop to handlers where a platform control must look right.',
    'r junior': 'Build pages with bindings and view models, and test them on two platforms and in dark mode.',
    r2: 'Keep startup short and lists smooth: compiled bindings, trimmed builds, images in the right size.',
    'r senior+': 'Plan the move from the toolkit before it, page by page, with renderers replaced or removed.',
    q: '.NET MAUI in practice: handlers, navigation, dependency injection, platform code, and app size.',
    'q junior': 'A first app with .NET MAUI or its predecessor: pages, bindings, navigation, stored data.',
    'q senior+': 'Experience in maintaining .NET MAUI apps across platform releases and tool updates.',
    p: 'Hybrid web views or desktop targets of a .NET MAUI app in use.',
    'r2 #release':
      'Automate signing, versioning and store packages for every platform, so that a release needs no particular laptop.',
  },
  ionic: {
    o: 'a hybrid app in Ionic',
    r: 'Keep pages light and transitions smooth on cheap phones, and use platform plugins behind one typed interface.',
    'r junior': 'Build pages and forms from the component set, and test them in the browser and on two real devices.',
    r2: 'Work offline first: cache reads, queue writes, and tell users what has not been sent yet.',
    'r senior+':
      'Choose which features justify platform code, and keep web and app releases from one codebase in step.',
    q: 'Ionic in shipped apps: web views and their limits, plugins, safe areas, keyboard, and deep links.',
    'q junior': 'A first app with Ionic or another web-based toolkit: pages, navigation, camera or location.',
    'q senior+': 'Experience with plugins in platform code for Ionic and with store reviews of hybrid apps.',
    p: 'A progressive web app and an Ionic app that came out of one codebase.',
    'r2 #release':
      'Build, sign and ship both platforms from the pipeline, with web updates kept apart from store releases.',
  },
};

export default mobile;
