import { defineTechnologies } from '@/templates/technology';

export default defineTechnologies('testing', [
  { id: 'jest', name: 'Jest', kind: 'unit', since: 2014, ambiguous: true },
  { id: 'vitest', name: 'Vitest', kind: 'unit', since: 2021 },
  { id: 'cypress', name: 'Cypress', kind: 'e2e', aliases: ['Cypress.io'], implies: ['javascript'] },
  { id: 'playwright', name: 'Playwright', kind: 'e2e', since: 2020, aliases: ['MS Playwright'] },
  { id: 'selenium', name: 'Selenium', kind: 'e2e', since: 2004, aliases: ['Selenium WebDriver', 'WebDriver'] },
  { id: 'pytest', name: 'pytest', kind: 'unit', aliases: ['py.test'], implies: ['python'] },
  { id: 'junit', name: 'JUnit', kind: 'unit', aliases: ['JUnit 5', 'JUnit5'], implies: ['java'] },
  { id: 'rspec', name: 'RSpec', kind: 'unit', since: 2005, implies: ['ruby'] },
  { id: 'phpunit', name: 'PHPUnit', kind: 'unit', implies: ['php'] },
  { id: 'xunit', name: 'xUnit.net', kind: 'unit', since: 2007, aliases: ['xUnit'], implies: ['dotnet'] },
  {
    id: 'testcontainers',
    name: 'Testcontainers',
    kind: 'integration',
    since: 2015,
    aliases: ['Test containers'],
    implies: ['docker'],
  },
  { id: 'postman', name: 'Postman', kind: 'api-testing', since: 2012 },
  { id: 'k6', name: 'Grafana k6', kind: 'load', since: 2017, aliases: ['k6'] },
  { id: 'jmeter', name: 'Apache JMeter', kind: 'load', since: 1998, aliases: ['JMeter'] },
  { id: 'appium', name: 'Appium', kind: 'mobile-e2e', since: 2012 },
  { id: 'cucumber', name: 'Cucumber', kind: 'bdd', since: 2008, aliases: ['Gherkin', 'BDD'], ambiguous: true },
]);
