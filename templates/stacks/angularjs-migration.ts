import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'angularjs-migration',
  name: 'AngularJS to Angular',
  technologies: ['javascript', 'angularjs', 'angular', 'typescript', 'webpack', 'rest', 'cypress'],
  roles: ['frontend-developer'],
});
