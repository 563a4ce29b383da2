import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'devops-gitlab-ansible',
  name: 'DevOps: Linux · Ansible · GitLab CI/CD',
  technologies: ['linux', 'ansible', 'gitlab-ci', 'docker', 'nginx', 'bash', 'prometheus', 'grafana'],
  roles: ['devops-engineer'],
});
