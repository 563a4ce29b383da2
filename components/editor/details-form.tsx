import { useId } from 'preact/hooks';
import type { DetailKey, Details, Problem } from '@/templates/details';
import {
  EDUCATION_LEVELS,
  ENGAGEMENTS,
  PROGRAMMES,
  SALARY_UNITS,
  TERMS,
  WORK_TIMES,
  WORKPLACE_TYPES,
} from '@/templates/vocabulary';
import { words } from './words';

export type Group = keyof typeof words.groups;

/** How a detail is typed. */
interface Entry {
  readonly key: DetailKey;
  readonly as: 'text' | 'day' | 'lines' | readonly string[];
  /** Takes the whole row. */
  readonly wide?: boolean;
}

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'PLN', 'SEK', 'DKK', 'NOK', 'CZK', 'BRL', 'INR', 'JPY'];

const text = (key: DetailKey): Entry => ({ key, as: 'text' });
const choice = (key: DetailKey, values: readonly string[]): Entry => ({ key, as: values });

/** The details of a posting, folded by group. */
export const POSTING_DETAILS: Readonly<Record<Group, readonly Entry[]>> = {
  place: [
    choice('workplaceType', WORKPLACE_TYPES),
    text('jobLocation.city'),
    text('jobLocation.region'),
    text('jobLocation.country'),
    text('jobLocation.postalCode'),
    text('jobLocation.street'),
    { key: 'applicantLocationRequirements', as: 'text', wide: true },
  ],
  pay: [
    text('baseSalary.min'),
    text('baseSalary.max'),
    text('baseSalary.currency'),
    choice('baseSalary.unit', SALARY_UNITS),
    { key: 'incentiveCompensation', as: 'text', wide: true },
  ],
  contract: [
    choice('workTime', WORK_TIMES),
    choice('term', TERMS),
    choice('engagement', ENGAGEMENTS),
    choice('programme', PROGRAMMES),
    text('workHours'),
    text('totalJobOpenings'),
    text('monthsOfExperience'),
    choice('educationRequirements', EDUCATION_LEVELS),
    text('employmentUnit'),
    text('identifier'),
    { key: 'eligibilityToWork', as: 'text', wide: true },
  ],
  applying: [
    text('applyUrl'),
    text('contact.email'),
    text('contact.name'),
    text('contact.phone'),
    { key: 'howToApply', as: 'lines', wide: true },
  ],
  dates: [
    { key: 'datePosted', as: 'day' },
    { key: 'validThrough', as: 'day' },
    { key: 'jobStartDate', as: 'day' },
  ],
  texts: [
    { key: 'summary', as: 'lines', wide: true },
    { key: 'jobBenefits', as: 'lines', wide: true },
    { key: 'legalText', as: 'lines', wide: true },
  ],
};

/** What a company profile says. */
export const COMPANY_DETAILS: readonly Entry[] = [
  text('hiringOrganization'),
  text('hiringOrganization.url'),
  text('hiringOrganization.industry'),
  text('jobLocation.city'),
  text('jobLocation.region'),
  text('jobLocation.country'),
  text('jobLocation.postalCode'),
  text('jobLocation.street'),
  text('applyUrl'),
  text('contact.email'),
  text('contact.name'),
  text('contact.phone'),
  { key: 'hiringOrganization.description', as: 'lines', wide: true },
  { key: 'jobBenefits', as: 'lines', wide: true },
  { key: 'legalText', as: 'lines', wide: true },
];

interface Props {
  readonly entries: readonly Entry[];
  readonly details: Details;
  /** What stands there where nothing is typed: the company's. */
  readonly inherited?: Details;
  readonly problems: ReadonlyMap<DetailKey, Problem>;
  /** A sentence beside a field whose value is read, and would embarrass. */
  readonly warnings: ReadonlyMap<DetailKey, string>;
  readonly onDetail: (key: DetailKey, text: string) => void;
}

/** Fields, each with what is wrong beside it; what was typed always stays. */
export function DetailsForm({ entries, details, inherited = {}, problems, warnings, onDetail }: Props) {
  return (
    <div class="details">
      {entries.map((entry) => (
        <Field
          key={entry.key}
          entry={entry}
          value={details[entry.key] ?? ''}
          inherited={inherited[entry.key]}
          problem={problemOf(problems.get(entry.key)) ?? warnings.get(entry.key)}
          onInput={(typed) => onDetail(entry.key, typed)}
        />
      ))}
    </div>
  );
}

const problemOf = (problem: Problem | undefined) => problem && words.problems[problem];

interface FieldProps {
  readonly entry: Entry;
  readonly value: string;
  readonly inherited: string | undefined;
  readonly problem: string | undefined;
  readonly onInput: (typed: string) => void;
}

function Field({ entry, value, inherited, problem, onInput }: FieldProps) {
  const id = useId();
  const attributes = {
    id,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  };
  return (
    <div class={entry.wide ? 'detail wide' : 'detail'}>
      <label for={id}>{words.detailNames[entry.key] ?? entry.key}</label>
      <Control entry={entry} attributes={attributes} inherited={inherited} onInput={onInput} />
      {problem && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  readonly entry: Entry;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly inherited: string | undefined;
  readonly onInput: (typed: string) => void;
}

function Control({ entry: { key, as }, attributes, inherited, onInput }: ControlProps) {
  const placeholder = inherited ? words.fromCompany(inherited.split('\n')[0]!) : undefined;
  const typed = (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value);
  if (as === 'lines')
    return <textarea class="field" rows={4} placeholder={placeholder} onInput={typed} {...attributes} />;
  if (as === 'day' && isDayLike(String(attributes.value)))
    return <input class="field" type="date" onInput={typed} {...attributes} />;
  if (as === 'text' || as === 'day')
    return (
      <>
        <input
          class="field"
          placeholder={placeholder}
          list={key === 'baseSalary.currency' ? 'currencies' : undefined}
          onInput={typed}
          {...attributes}
        />
        {key === 'baseSalary.currency' && (
          <datalist id="currencies">
            {CURRENCIES.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        )}
      </>
    );
  return (
    <select class="select" onChange={typed} {...attributes}>
      <option value="">{words.notSaid}</option>
      {as.map((one) => (
        <option key={one} value={one}>
          {words.values[one] ?? one}
        </option>
      ))}
      {/* What came from a file and is none of these stays to be seen. */}
      {attributes.value !== '' && !as.includes(String(attributes.value)) && <option>{String(attributes.value)}</option>}
    </select>
  );
}

/** A text that is no day is shown as it is: a date box would swallow it. */
const isDayLike = (typed: string) => typed === '' || /^\d{4}-\d{2}-\d{2}$/.test(typed);
