import type { LineTable } from '@/templates/text';

const containers: Readonly<Record<string, LineTable>> = {
  docker: {
    for: 'operations',
    o: 'images built with Docker',
    r: 'Build small images with pinned bases and no root user, and rebuild them when a base is patched.',
    'r junior':
      'Write image builds with cached layers, and learn to debug one that works locally and fails in the pipeline.',
    r2: 'Sign images, keep a bill of materials, and clean registries by a rule that spares what is deployed.',
    'r senior+': 'Set base images and build standards for all teams, and make the secure build the quickest one.',
    q: 'Docker in daily use: layers and caches, multi-stage builds, networks, health checks, and limits.',
    'q junior': 'Basics of Docker: images, volumes, ports, and a build file that you wrote and shrank.',
    'q senior+': 'Experience with build farms and registries for Docker images, signatures and retention included.',
    p: 'Multi-platform builds, rootless operation or build caches for Docker that saved real time.',
    'r backend':
      'Ship each service as a small image that starts fast, stops cleanly and reports its health truthfully.',
    'r backend junior':
      'Run the service and its neighbors locally from images, and keep that setup working for the next colleague.',
    'q backend':
      'Docker for developers: multi-stage builds, layer caching, signals, and a local setup close to production.',
    'q backend junior': 'Basics of Docker: building and running an image, passing settings, and reading its logs.',
    'q backend senior+':
      'Sense for production images with Docker: size, startup, signals, memory limits, and scanning.',
    'r data': 'Pack jobs with their exact libraries, so that a backfill next winter runs the code of today.',
    'q data': 'Docker for data jobs: pinned libraries, memory limits, volumes, and images that build repeatably.',
    'r learning':
      'Build training and serving images with matching drivers and libraries, and keep them small enough to scale.',
    'r learning junior': 'Run experiments in images with pinned libraries, so that a colleague gets the same result.',
    'q learning': 'Docker for models: accelerator drivers, image size, weights kept outside, and repeatable builds.',
    'r testing':
      'Start the system under test and its neighbors from images, so that a red run can be repeated anywhere.',
    'r testing junior':
      'Run tests and their services locally from images, and collect logs when something fails to start.',
    'q testing': 'Docker for test environments: networks, health checks, seeded data, and clean-up after every run.',
    'q testing junior':
      'Basics of Docker: starting a set of services, reading logs, and getting back to a clean state.',
    'r security': 'Harden base images, drop capabilities, and stop builds that carry secrets or known holes.',
    'q security': 'Docker from the side of security: image contents, capabilities, registries, and secrets in layers.',
    'r embedded':
      'Put cross-compilers and flashing tools into an image, so that every desk and pipeline builds the same binary.',
    'q embedded': 'Docker for toolchains: pinned compilers, device access, and builds that give identical bits.',
    'p backend':
      'Build caches, image signing or a slimmer base for Docker images that a team noticed in its waiting time.',
    'p frontend': 'Previews or test environments for a front end that you packed with Docker.',
    'p data': 'Images for Docker whose size or startup you cut, for jobs that run by the thousand.',
    'p learning': 'Images with accelerator drivers for Docker that you kept small and in step with the hardware.',
    'p testing': 'A setup with Docker that starts a whole system for tests on any machine.',
    'p security': 'Signed images, rootless operation or runtime profiles for Docker that you introduced.',
    'p embedded': 'Toolchains in Docker that gave identical binaries on every machine.',
    'q security junior':
      'Basics of Docker from a security angle: what is in an image, who it runs as, and where secrets hide.',
    'r security junior':
      'Check images against the list of rules, and propose the smaller base or the missing user to their owners.',
    'r testing senior+': 'Offer whole systems on demand for tests, with data in a known state, to every team.',
    'q testing senior+': 'Experience in building test environments on Docker for systems of many services.',
    'r security senior+': 'Offer hardened bases and signed builds that are quicker to use than what teams had before.',
    'r embedded senior+':
      'Freeze toolchains for the life of a product, and prove that an archived one still builds the same bits.',
    'q embedded senior+': 'Experience in archiving toolchains in Docker for products maintained over a long time.',
    'r learning senior+':
      'Set base images and build rules for all models, and keep drivers and libraries moving in step.',
    'q learning senior+': 'Experience in maintaining base images in Docker for training and serving.',
    'r embedded junior':
      'Build the firmware in the toolchain image, and find out why when your binary differs from that of a colleague.',
    'q embedded junior': 'Docker from a first project, and an idea of why a toolchain belongs into an image.',
  },
  kubernetes: {
    for: 'operations',
    o: 'workloads on Kubernetes',
    r: 'Set requests, limits, probes and disruption budgets from measurement, and roll out so that nobody notices.',
    'r junior':
      'Deploy and debug workloads: read events, compare manifests, and learn why a pod was evicted or restarted.',
    r2: 'Upgrade clusters on a calendar: deprecated interfaces found early, add-ons tested, one pool at a time.',
    'r senior+':
      'Design tenancy, networking and policies for clusters that many teams use, and keep blast radius small.',
    q: 'Kubernetes in production: scheduling, networking, storage, access rules, and why a pod does not start.',
    'q junior':
      'Kubernetes at a basic level: pods, deployments, services, config, and the events that explain a failure.',
    q2: 'Practice in debugging Kubernetes from the packet up: name resolution, network policies, conntrack, kernel limits.',
    'q senior+':
      'Experience with many Kubernetes clusters: upgrades, policies, capacity, and recovery of a lost control plane.',
    p: 'Operators, admission policies or schedulers for Kubernetes that you built.',
    'r site-reliability-engineer':
      'Find out why pods were throttled, evicted or starved before users do, and fix requests and limits with owners.',
    'q site-reliability-engineer':
      'Kubernetes under stress: eviction, throttling, control-plane latency, and failures that cascade.',
    'r platform-engineer':
      'Hide cluster details behind paved paths, with escape hatches for the few teams that need them.',
    'q platform-engineer':
      'Kubernetes as a product: custom resources, admission policies, tenancy, and interfaces that teams like.',
    'r backend':
      'Make services good tenants: probes that tell the truth, shutdown within the grace period, limits you measured.',
    'r backend junior':
      'Follow your change into the cluster, read its events and logs, and ask when a probe or limit looks odd.',
    'q backend': 'Kubernetes from the view of a service: probes, resources, config, rollout, and how to debug a pod.',
    'q backend junior': 'First deployments to Kubernetes: a manifest, a service, logs, and a rollback.',
    'r data': 'Run jobs with requests that fit their data, and survive preemption by checkpoint instead of by luck.',
    'q data': 'Kubernetes for data jobs: resource requests, spot capacity, volumes, and access by service account.',
    'r learning': 'Schedule training on scarce accelerators fairly, and scale serving by queue time and not by CPU.',
    'r learning junior':
      'Deploy models with existing charts, and read requests, limits and startup times of what you deploy.',
    'q learning': 'Kubernetes for models: accelerator scheduling, autoscaling by demand, model rollout and rollback.',
    'r security':
      'Restrict what pods may do, segment networks, and read audit logs for the call that should not have been.',
    'r security junior':
      'Check workloads against the policies in place, and explain to their owners what has to change and why.',
    'q security': 'Kubernetes from the side of security: access rules, admission policies, pod hardening, audit logs.',
    'r security-analyst': 'Triage alerts from clusters: which image, which account, which call, and whether it spread.',
    'q security-analyst':
      'Kubernetes for investigations: audit logs, workload identity, and isolating a pod with its evidence.',
    'r databases': 'Run stateful sets with storage, anti-affinity and backups that you have restored, or say why not.',
    'q databases': 'Kubernetes for databases: operators, volumes, disruption budgets, and failure tests.',
    'r architecture':
      'Settle what runs on clusters and what does not, and how services find, protect and limit each other.',
    'q architecture': 'Judgment about Kubernetes: tenancy, state, cost, and the teams it takes to run it.',
    'o learning': 'serving on Kubernetes',
    'p backend': 'Autoscaling, jobs or a stateful service on Kubernetes that you tuned by measurement.',
    'p data': 'Batch queues or spot capacity on Kubernetes used for large jobs.',
    'p learning': 'Accelerator pools, queues or model rollout on Kubernetes for several teams.',
    'p security': 'Admission policies, an audit or an incident on Kubernetes that you worked on.',
    'p databases': 'Operators for databases on Kubernetes, failure drills included.',
    'p architecture': 'Migration of services onto Kubernetes, or back off it, that you reasoned in writing.',
    'q security junior':
      'Basics of Kubernetes from a security angle: accounts, namespaces, privileged pods, and the audit log.',
    'r security-analyst junior':
      'Look up image, account and recent calls for an alert from a cluster, and hand over what you found.',
    'r security senior+':
      'Set policies with platform teams, roll them out in warning mode first, and close exceptions by date.',
    'q security senior+': 'Experience in hardening Kubernetes for many teams without slowing their releases.',
    'r databases senior+':
      'Judge which databases may move to clusters, and design storage and failure tests for those that do.',
    'q databases senior+': 'Judgment about databases on Kubernetes, based on failures that you have seen.',
    'r learning senior+':
      'Plan capacity of accelerators across teams, with fair queues and figures on what they were used for.',
    'q learning senior+': 'Experience in running training and serving on Kubernetes for several teams.',
  },
  helm: {
    o: 'releases packaged with Helm',
    r: 'Keep charts few and values small, test what they render, and diff every release before it is applied.',
    'r junior': 'Change values and templates along existing charts, render them locally, and show the diff in review.',
    r2: 'Version charts like software, with a schema for values and an upgrade note for each break.',
    'r senior+': 'Offer one well-tested chart for the common case, and help teams off copies of it.',
    q: 'Helm in practice: template logic kept small, schemas for values, hooks, rollbacks, and chart tests.',
    'q junior': 'Helm at a basic level: charts, values, releases, and reading what a template rendered.',
    'q senior+': 'Experience in maintaining charts for Helm that dozens of services install.',
    p: 'Library charts, or a move from Helm templates to another way of packaging.',
  },
  eks: {
    o: 'clusters on Amazon EKS',
    r: 'Upgrade control planes and pools in step, with add-ons pinned and workload identity instead of keys.',
    'r junior': 'Help with upgrades and pool changes through code, and check afterwards what moved and what did not.',
    r2: 'Plan address space, pod density and autoscaling by cost, and move what tolerates it to spot capacity.',
    q: 'Amazon EKS in production: identity for pods, network plugin, autoscaling, upgrades, and cost by namespace.',
    'q junior': 'Basics of Amazon EKS or another managed cluster: pools, identities, load balancers, and logs.',
    'q senior+': 'Experience with several Amazon EKS clusters and accounts, and with upgrading them on a calendar.',
    p: 'Autoscalers that provision by workload, or private-only clusters on Amazon EKS.',
    'r site-reliability-engineer':
      'Trace failures between load balancer, pod network and zone, and make each visible as its own signal.',
    'q site-reliability-engineer':
      'Amazon EKS in incidents: address exhaustion, zone imbalance, throttled calls to the control plane.',
  },
  aks: {
    o: 'Azure Kubernetes Service as the runtime',
    r: 'Run system and user pools apart, use workload identity, and upgrade by surge with disruption budgets respected.',
    'r junior': 'Help with pool changes and upgrades through code, and check ingress, identity and volumes afterwards.',
    r2: 'Choose network model and egress path early, since both are hard to change under load.',
    q: 'Azure Kubernetes Service in production: network models, workload identity, ingress, autoscaling, upgrades.',
    'q junior': 'Basics of Azure Kubernetes Service or another managed cluster: pools, ingress, identity, and logs.',
    'q senior+': 'Experience with private clusters on Azure Kubernetes Service, policies and audits included.',
    p: 'Windows pools, encrypted-memory machines or fleet management with Azure Kubernetes Service.',
    'r site-reliability-engineer':
      'Tell platform faults from workload faults by signal, and keep runbooks for lost zones and slow disks.',
    'q site-reliability-engineer':
      'Azure Kubernetes Service in incidents: outbound port exhaustion, slow volumes, failing upgrades.',
  },
  gke: {
    o: 'workloads on Google Kubernetes Engine',
    r: 'Choose release channels, maintenance windows and autoscaling so that upgrades are a non-event.',
    'r junior': 'Help with pool and channel changes through code, and watch workloads while machines are replaced.',
    r2: 'Use workload identity and private control planes, and keep quotas ahead of autoscaling.',
    q: 'Google Kubernetes Engine in production: release channels, workload identity, gateway, autoscaling, cost allocation.',
    'q junior': 'Basics of Google Kubernetes Engine or another managed cluster: pools, identities, ingress, logs.',
    'q senior+': 'Experience with fleets of clusters on Google Kubernetes Engine and with upgrades across them.',
    p: 'Multi-cluster ingress, sandboxed pods or batch scheduling on Google Kubernetes Engine.',
    'r learning': 'Run training and serving pools with accelerators that scale to zero, and queue jobs fairly.',
    'q learning':
      'Google Kubernetes Engine for models: accelerator pools, autoscaling, spot capacity, and image pulls.',
    'r site-reliability-engineer':
      'Keep regional clusters within quota and surge room, and test what happens when a zone goes.',
    'q site-reliability-engineer':
      'Google Kubernetes Engine in incidents: stuck upgrades, quota limits, network endpoints out of step.',
    'r learning senior+': 'Plan accelerator pools, priorities and spend for all teams that train and serve.',
  },
  ecs: {
    o: 'services on Amazon ECS',
    r: 'Deploy services with health checks, circuit breakers and task roles, and scale them by what users wait for.',
    'r junior': 'Deploy task definitions through the pipeline, read stopped-task reasons, and roll back when in doubt.',
    r2: 'Mix spot and on-demand capacity, and drain tasks so that no request is cut off.',
    q: 'Amazon ECS in production: task definitions, capacity providers, service discovery, rolling deploys.',
    'q junior': 'Basics of Amazon ECS or another orchestrator: tasks, services, load balancers, and logs.',
    'q senior+': 'Experience in running many services on Amazon ECS and in keeping their definitions alike.',
    p: 'Blue-green deploys or a move between Amazon ECS and another orchestrator.',
  },
  openshift: {
    for: 'operations',
    o: 'clusters on Red Hat OpenShift',
    r: 'Keep clusters on maintained releases, operators in step, and security constraints tight without blocking teams.',
    'r junior': 'Help teams with deployments, routes and quotas, and learn from failed pods which constraint they met.',
    r2: 'Give projects quotas, network policies and templates from the first day, and review them every quarter.',
    'r senior+': 'Plan capacity, storage and disconnected upgrades, and recover a cluster from backup in a drill.',
    q: 'Red Hat OpenShift in production: security constraints, operators, routes, upgrades, and image streams.',
    'q junior': 'Red Hat OpenShift at a basic level: projects, deployments, routes, and why a root image is refused.',
    'q senior+': 'Experience with several Red Hat OpenShift clusters, on own hardware or in regulated places.',
    p: 'Virtual machines, pipelines or multi-cluster management on Red Hat OpenShift.',
    'r backend':
      'Package services to run without root, with probes, quotas and routes that fit the rules of the cluster.',
    'r backend junior':
      'Deploy your service with the templates in place, and find out from events why a rollout stopped.',
    'q backend': 'Red Hat OpenShift from the view of a service: arbitrary user ids, routes, config, and quotas.',
    'q backend junior': 'First deployments on Red Hat OpenShift or another cluster: config, routes, logs, rollback.',
    'r architecture':
      'Settle which workloads move onto the cluster, in which order, and what stays on servers for good.',
    'q architecture':
      'Experience with Red Hat OpenShift as the target of an enterprise platform, with its limits and costs.',
  },
  istio: {
    for: 'operations security',
    o: 'traffic through Istio',
    r: 'Introduce encryption, retries and traffic splits in steps, and know which layer dropped a request.',
    'r junior': 'Change routes and policies through review, check them in a test namespace, and read proxy logs.',
    r2: 'Upgrade control plane and proxies by revision, and watch latency and memory as you do.',
    q: 'Istio in production: mutual TLS, routing rules, proxy configuration, and the overhead it adds.',
    'q junior': 'Istio basics: sidecars or ambient mode, routes, policies, and what a proxy log tells.',
    'q senior+': 'Experience in rolling Istio out to teams who had to change nothing.',
    p: 'Multi-cluster meshes, custom filters or external authorization with Istio.',
    'r security':
      'Require mutual TLS and explicit policies between services, and find the exceptions that were forgotten.',
    'q security':
      'Istio from the side of security: workload identity, authorization policies, egress control, and audit.',
    'p security': 'Encryption and access rules between services, introduced in steps with Istio.',
    'r security senior+':
      'Plan the way to authenticated traffic everywhere, service by service, with proof at each step.',
  },
  terraform: {
    o: 'infrastructure in Terraform',
    r: 'Make every environment reproducible from a pull request, drift included.',
    'r junior':
      'Change modules and variables in small steps, and read the plan line by line before you ask for approval.',
    r2: 'Split state by what changes and fails in one go, and move resources between states without recreating them.',
    'r senior+': 'Publish modules with versions, tests and upgrade notes, so that teams build without asking you.',
    q: 'Terraform in teams: state and locks, module design, imports, provider upgrades, and plans you can judge.',
    'q junior': 'Terraform basics: resources, variables, state, and a plan that you could explain.',
    q2: 'Practice in testing Terraform: policies on plans, throw-away environments, and checks for drift.',
    'q senior+': 'Experience with Terraform across many teams: module registries, policies, and refactoring of state.',
    p: 'Custom providers, policy tests or a large import of hand-made resources into Terraform.',
    'r site-reliability-engineer':
      'Describe alarms, dashboards and on-call routes as code, beside the resources that they watch.',
    'q site-reliability-engineer':
      'Terraform for reliability work: reviewed changes in a hurry, drift after an incident, safe rollbacks.',
    'r platform-engineer':
      'Wrap modules in self-service, so that a team asks for a database and gets backups and alarms with it.',
    'q platform-engineer':
      'Terraform as a platform builds on it: module interfaces, versions, policies, and state per tenant.',
    'r data': 'Describe warehouses, roles and schedules as code, so that access can be reviewed and rebuilt.',
    'r data junior': 'Add datasets, roles and jobs by small reviewed changes, and read the plan before you approve.',
    'q data': 'Terraform for data platforms: roles and grants as code, environments alike, and secrets kept elsewhere.',
    'r security':
      'Review plans for open networks and broad rights, and write policies that stop them before they are applied.',
    'q security': 'Terraform from the side of security: policies as code, state protection, and module review.',
    'r databases':
      'Describe instances, parameters and backups as code, and keep a destroyed resource from taking data along.',
    'q databases':
      'Terraform for databases: parameters, replicas, protection from deletion, and secrets outside state.',
    'p data': 'Modules in Terraform for data platforms that other teams reuse.',
    'p security': 'Policy tests or review tools for Terraform that stopped real mistakes.',
    'p databases': 'Modules in Terraform that create databases with backups and alarms.',
    'q security junior':
      'Basics of Terraform from a security angle: reading a plan for open ports, wide rights and public storage.',
    'r security junior':
      'Read plans for open ports, wide rights and public storage, and comment on them before they are applied.',
    'r security senior+': 'Build policy into modules, so that the secure choice needs fewer lines than the other.',
    'q security senior+': 'Experience in introducing policy as code for Terraform in teams of different habits.',
    'r databases senior+': 'Offer databases as modules with recovery goals built in, so that teams cannot forget them.',
    'q databases senior+': 'Experience in offering databases by self-service through Terraform.',
  },
  opentofu: {
    o: 'infrastructure in OpenTofu',
    r: 'Keep state encrypted and split by risk, and let no change reach production but through a reviewed plan.',
    'r junior': 'Change modules in small steps, and read each plan with a colleague until you can predict it.',
    r2: 'Test modules in throw-away environments, and follow what differs from the tool it was forked from.',
    q: 'OpenTofu in teams: state encryption, modules with versions, imports, and providers kept current.',
    'q junior': 'Basics of OpenTofu or a similar tool: resources, variables, state, and a readable plan.',
    'q senior+': 'Experience in moving a large estate to OpenTofu without recreating anything.',
    p: 'Policies, module registries or early evaluation with OpenTofu.',
  },
  pulumi: {
    o: 'infrastructure written in Pulumi',
    r: 'Write infrastructure as ordinary code with tests and reviews, and keep clever abstractions out of it.',
    'r junior': 'Add resources with existing components, preview each change, and cover helpers with unit tests.',
    r2: 'Build components with sensible defaults, and publish them in the languages that teams use.',
    'r senior+': 'Set policies and stack boundaries, and plan how grown resources are imported and renamed.',
    q: 'Pulumi in practice: stacks and their references, component resources, previews, secrets, unit tests.',
    'q junior': 'Basics of Pulumi or another tool for infrastructure as code: stacks, previews, outputs, state.',
    'q senior+': 'Experience in keeping Pulumi programs plain while many teams write them.',
    p: 'Automation of Pulumi from a service, or a bridge from another tool.',
  },
  cloudformation: {
    o: 'infrastructure in AWS CloudFormation',
    r: 'Keep stacks small and named for their purpose, review change sets, and protect what must not be replaced.',
    'r junior': 'Change templates in small steps, read the change set, and learn which property replaces a resource.',
    r2: 'Roll out to many accounts with stack sets, and find drift before it surprises a deploy.',
    q: 'AWS CloudFormation in practice: change sets, retained resources, nested stacks, custom resources, drift.',
    'q junior':
      'AWS CloudFormation at a basic level: templates, parameters, outputs, and a failed stack that you rescued.',
    'q senior+': 'Experience with AWS CloudFormation across accounts, and with stacks that refuse to update.',
    p: 'Templates generated from code, or hooks that check AWS CloudFormation before it acts.',
    'r backend':
      'Describe functions, queues and tables beside the code that uses them, with least rights per function.',
    'q backend': 'AWS CloudFormation from the view of a service: roles, outputs, safe replacement, and stages.',
    'r data': 'Describe buckets, roles and schedules in templates, so that a data platform can be rebuilt and audited.',
    'q data': 'AWS CloudFormation for data platforms: roles per job, retained stores, and changes in review.',
    'r learning':
      'Describe endpoints, roles and schedules in templates, so that a model can be moved between accounts.',
    'q learning': 'AWS CloudFormation for models: endpoints as code, roles, and rollback of a bad release.',
    'r architecture': 'Settle stack boundaries along ownership and life-time, since they are hard to move later.',
    'q architecture': 'Experience with AWS CloudFormation as the delivery path of many teams and accounts.',
    'r backend junior':
      'Change templates for the functions you work on in small steps, and have each change set read before it runs.',
  },
  ansible: {
    for: 'operations databases',
    o: 'configuration with Ansible',
    r: 'Write roles that change nothing on a second run, and test them in throw-away machines before they meet real ones.',
    'r junior': 'Extend roles and inventories with checks, and run them in dry mode before anything is changed.',
    r2: 'Patch in waves with health checks between, and stop the rollout when the first wave complains.',
    'r senior+': 'Replace hand-made servers by roles, one server type at a time, until a rebuild is routine.',
    q: 'Ansible in production: idempotent roles, inventories from a source of truth, vaulted secrets, rolling runs.',
    'q junior': 'Basics of Ansible: playbooks, variables, templates, handlers, and a dry run.',
    'q senior+': 'Experience with Ansible on hundreds of hosts, with speed, order and failure in hand.',
    p: 'Custom modules, event-driven runs or a controller for Ansible.',
    'r databases': 'Install, patch and configure database servers from roles, with failover steps written as code.',
    'r databases junior':
      'Run and extend roles for routine changes, on a test instance first and with a colleague after.',
    'q databases': 'Ansible for databases: rolling patches, parameter roles, and checks before and after each host.',
    'p databases': 'Cluster builds or rolling upgrades of databases with Ansible.',
    'r databases senior+':
      'Make rebuild and failover of every database a reviewed playbook, and drill it on a calendar.',
    'q databases senior+': 'Experience in automating whole database estates with Ansible, failover included.',
  },
  linux: {
    for: 'operations',
    o: 'Linux servers',
    r: "Keep servers patched, hardened and rebuildable, and solve the odd case with the kernel's own counters.",
    'r junior':
      'Look after hosts: updates, disks, services, certificates, and a written note on each thing you learned.',
    r2: 'Tune network, memory and file systems by measurement, and write down why a setting differs from its default.',
    'r senior+': 'Plan release upgrades, kernel changes and hardware ends of life for the whole fleet.',
    q: 'Linux from boot to packet: services, file systems, name resolution, namespaces, and performance tools.',
    'q junior': 'Everyday Linux: processes, permissions, logs, networking, and package management.',
    q2: 'Practice in answering why a Linux host is slow: load, pressure, I/O wait, or a noisy neighbor.',
    'q senior+': 'Experience with Linux at fleet scale: images, kernel bugs, security updates within days.',
    p: 'Kernel tracing, packaging or image building for Linux hosts at work.',
    'r site-reliability-engineer':
      'Explain latency with traces from the kernel up, and turn the finding into a check or a limit.',
    'q site-reliability-engineer':
      'Linux under pressure: memory reclaim, socket queues, file descriptors, and traces you can take live.',
    'r backend': 'Find out with profilers and system-call traces where time goes, from the socket to the disk.',
    'q backend': 'Linux for systems software: sockets, signals, memory mapping, scheduling, and profiling tools.',
    'q backend junior': 'Everyday Linux for developers: processes, files, permissions, and a debugger.',
    'r security': 'Collect and read traces on hosts, and harden what made the step from one to the other possible.',
    'r security junior': 'Read system logs and process lists with a checklist, and learn what ordinary looks like.',
    'q security':
      'Linux from the side of security: audit logs, privileges, persistence tricks, memory and disk evidence.',
    'q security junior': 'Everyday Linux: users, permissions, logs, network tools, and reading a process tree.',
    'r databases':
      'Set huge pages, schedulers and file systems for the engine, and prove the effect with its own load.',
    'r databases junior': 'Look after disks, mounts, limits and jobs on database hosts, following the runbook.',
    'q databases': 'Linux under databases: I/O paths, memory settings, file systems, and tools that show waits.',
    'r embedded': 'Bring up boards: device trees, drivers, boot time, and root file systems that update atomically.',
    'r embedded junior':
      'Build images, boot boards and read kernel logs, and fix small driver or configuration defects.',
    'q embedded': 'Linux on devices: boot chain, device tree, kernel configuration, real-time limits, updates.',
    'q embedded junior': 'Basics of Linux on a board: kernel logs, devices, services, and building an image.',
    'r learning': 'Profile inference on the target: memory bandwidth, threads, thermal limits, and startup time.',
    'q learning': 'Linux for models on devices: drivers, memory, profiling, and images that update safely.',
    'p security': 'Hardening guides, forensics or kernel-level detection on Linux.',
    'p databases': 'Kernel or storage tuning on Linux with a measured effect on a database.',
    'p embedded': 'Drivers, device trees or an update system for Linux devices in the field.',
    'p backend': 'Kernel interfaces, packet processing or tracing on Linux in systems software.',
    'r backend junior':
      'Reproduce defects on a plain machine, read logs and core dumps with a colleague, and note each step.',
    'r security senior+': 'Set hardening and logging baselines for the fleet, and prove them by exercises.',
    'q security senior+': 'Experience in leading investigations on Linux hosts, memory and disk included.',
    'r databases senior+':
      'Set the host standard for database servers, and test each kernel or storage change with production load.',
    'q databases senior+': 'Experience in sizing and tuning Linux hosts for databases under mixed load.',
    'r embedded senior+':
      'Own the platform: kernel line, security updates, boot chain, and support for the life of the product.',
    'q embedded senior+': 'Experience in keeping Linux devices in the field patched over their whole life.',
    'o embedded': 'Linux on the device',
    'o security': 'Linux hosts',
  },
  nginx: {
    for: 'operations backend frontend',
    o: 'NGINX at the edge',
    r: 'Keep proxy rules readable and tested, set timeouts and limits on purpose, and reload without losing a connection.',
    'r junior':
      'Change server blocks along the patterns, test the configuration, and check headers and redirects from outside.',
    r2: 'Renew certificates, rate limits and header policies from code, and watch error codes after each change.',
    q: 'NGINX in production: proxying, caching, buffering, TLS settings, and logs that tell upstream from client.',
    'q junior': 'NGINX basics: server blocks, redirects, static files, and reading access and error logs.',
    'q senior+': 'Experience with NGINX under heavy traffic and with debugging what happens before the application.',
    p: 'Custom modules, streaming or zero-downtime upgrades of NGINX.',
    'r web-developer':
      'Set caching, compression, redirects and certificates so that pages are quick and past addresses still work.',
    'q web-developer': 'NGINX for sites: redirects, cache headers, compression, certificates, and reading its logs.',
  },
};

export default containers;
