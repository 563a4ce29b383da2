import { defineTechnologies } from '@/templates/technology';

export default defineTechnologies('security', [
  { id: 'owasp', name: 'OWASP Top 10', kind: 'standard', since: 2003, aliases: ['OWASP', 'ASVS'] },
  {
    id: 'vault',
    name: 'HashiCorp Vault',
    kind: 'secrets',
    since: 2015,
    aliases: ['Vault'],
    ambiguous: true,
    ambiguousAliases: ['Vault'],
  },
  { id: 'snyk', name: 'Snyk', kind: 'sca', since: 2015 },
  { id: 'sonarqube', name: 'SonarQube', kind: 'sast', aliases: ['Sonar', 'SonarCloud'], ambiguousAliases: ['Sonar'] },
  { id: 'trivy', name: 'Trivy', kind: 'scanner', since: 2019, aliases: ['Aqua Trivy'] },
  { id: 'burp', name: 'Burp Suite', kind: 'dast', aliases: ['Burp'], ambiguous: true, ambiguousAliases: ['Burp'] },
  { id: 'keycloak', name: 'Keycloak', kind: 'iam', since: 2014 },
  { id: 'okta', name: 'Okta', kind: 'iam', since: 2009, aliases: ['Auth0'] },
  { id: 'iam', name: 'AWS IAM', kind: 'iam', since: 2010, partOf: 'aws', ambiguous: true },
  { id: 'wireshark', name: 'Wireshark', kind: 'network-analysis', since: 1998 },
  { id: 'metasploit', name: 'Metasploit', kind: 'pentest', since: 2003 },
  { id: 'falco', name: 'Falco', kind: 'runtime-security', since: 2016, ambiguous: true },
]);
