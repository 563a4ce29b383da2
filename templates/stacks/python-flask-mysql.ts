import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'python-flask-mysql',
  name: 'Python · Flask · MySQL',
  technologies: ['python', 'flask', 'sqlalchemy', 'mysql', 'celery', 'rabbitmq', 'docker', 'pytest'],
  roles: ['backend-developer', 'web-developer', 'software-engineer'],
});
