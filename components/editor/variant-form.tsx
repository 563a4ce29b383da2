import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { stacksOf } from '@/browser/library';
import type { DetailKey } from '@/templates/details';
import type { Level } from '@/templates/role';
import { roleOf, roles } from '@/templates/roles';
import { stackOf } from '@/templates/stacks';
import type { TemplateRequest } from '@/templates/template';
import { OWN_SECTIONS, requestOf, type Variant } from '@/templates/variant';
import { words as popupWords } from '../words';
import { DetailsForm, type Group, POSTING_DETAILS } from './details-form';
import type { EditorModel } from './editor-model';
import { SectionBox } from './section-box';
import type { SwitchView } from './section-view';
import { SwitchDialog } from './switch-dialog';
import { TechnologiesBox } from './technologies-box';
import { VariantMenu } from './variant-menu';
import { words } from './words';

interface Props {
  readonly model: EditorModel;
  readonly variant: Variant;
}

/** A variant: what it is made for, its text line by line, and the facts of the posting. */
export function VariantForm({ model, variant }: Props) {
  return (
    <main class="form" aria-label={variant.name || words.unnamed}>
      <NameRow model={model} variant={variant} />
      <Basis model={model} variant={variant} />
      <TitleBox model={model} variant={variant} />
      {model.sections.value ? (
        <>
          <p class="muted hint">{words.lineHint}</p>
          {OWN_SECTIONS.map((section) => (
            <SectionBox key={section} model={model} section={section} view={model.sections.value![section]} />
          ))}
        </>
      ) : (
        <p class="muted" role="status">
          {words.preparing}
        </p>
      )}
      <PostingDetails model={model} variant={variant} />
    </main>
  );
}

function NameRow({ model, variant }: Props) {
  return (
    <div class="name-row">
      <input
        class="field name"
        aria-label={words.name}
        placeholder={words.unnamed}
        value={variant.name}
        onInput={(event) => {
          const name = event.currentTarget.value;
          model.edit('name', (old) => ({ ...old, name }));
        }}
      />
      <VariantMenu model={model} variant={variant} />
    </div>
  );
}

/** Role, level, stack, company: another role or level says first what it would change. */
function Basis({ model, variant }: Props) {
  const id = useId();
  const view = useSignal<SwitchView | null>(null);
  const ask = async (change: Partial<TemplateRequest>) => {
    view.value = await model.preview(withFitting({ ...requestOf(variant), ...change }));
  };
  const own = variant.stack && stackOf(variant.stack)?.technologies.join() === variant.technologies.join();
  return (
    <div class="basis">
      <label for={`${id}-role`}>{words.role}</label>
      <select
        id={`${id}-role`}
        class="select"
        value={variant.role}
        onChange={(event) => void ask({ role: event.currentTarget.value })}
      >
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.name}
          </option>
        ))}
      </select>
      <label for={`${id}-level`}>{words.level}</label>
      <select
        id={`${id}-level`}
        class="select"
        value={variant.level}
        onChange={(event) => void ask({ level: event.currentTarget.value as Level })}
      >
        {roleOf(variant.role)?.levels.map((level) => (
          <option key={level} value={level}>
            {popupWords.levels[level]}
          </option>
        ))}
      </select>
      <label for={`${id}-stack`}>{words.stack}</label>
      <select
        id={`${id}-stack`}
        class="select"
        value={own ? variant.stack : ''}
        onChange={(event) => {
          const stack = event.currentTarget.value;
          void ask({ stack, technologies: stackOf(stack)?.technologies ?? [] });
        }}
      >
        {!own && <option value="">{words.ownStack}</option>}
        {own && !stacksOf(variant.role).some((stack) => stack.id === variant.stack) && (
          <option value={variant.stack}>{stackOf(variant.stack!)!.name}</option>
        )}
        {stacksOf(variant.role).map((stack) => (
          <option key={stack.id} value={stack.id}>
            {stack.name}
          </option>
        ))}
      </select>
      <span>{words.technologies}</span>
      <TechnologiesBox
        technologies={variant.technologies}
        onChange={(technologies) => model.change({ ...requestOf(variant), stack: undefined, technologies })}
      />
      <CompanyRow model={model} variant={variant} id={id} />
      {view.value && (
        <SwitchDialog
          view={view.value}
          onSwitch={(request) => model.change(request)}
          onClose={() => (view.value = null)}
        />
      )}
    </div>
  );
}

/** A request with a level that the role has. */
function withFitting(request: TemplateRequest): TemplateRequest {
  const levels = roleOf(request.role)?.levels ?? [];
  const level = levels.includes(request.level) ? request.level : (levels.find((one) => one === 'senior') ?? levels[0]!);
  return { ...request, level };
}

function CompanyRow({ model, variant, id }: Props & { readonly id: string }) {
  const { companies } = model;
  const choose = async (chosen: string) => {
    const companyId = chosen === 'new' ? (await model.createCompany(words.newCompanyName)).id : chosen;
    model.edit('companyId', ({ companyId: _, ...old }) => ({ ...old, ...(companyId && { companyId }) }));
    if (chosen === 'new') await model.open({ kind: 'company', id: companyId });
  };
  return (
    <>
      <label for={`${id}-company`}>{words.company}</label>
      <div class="company-row">
        <select
          id={`${id}-company`}
          class="select"
          value={variant.companyId && companies.value.has(variant.companyId) ? variant.companyId : ''}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          <option value="">{words.noCompany}</option>
          {[...companies.value.values()].map((one) => (
            <option key={one.id} value={one.id}>
              {one.details.hiringOrganization || words.unnamed}
            </option>
          ))}
          <option value="new">{`+ ${words.newCompany}`}</option>
        </select>
        {variant.companyId && companies.value.has(variant.companyId) && (
          <button
            type="button"
            class="link"
            onClick={() => void model.open({ kind: 'company', id: variant.companyId! })}
          >
            {words.editCompany}
          </button>
        )}
      </div>
    </>
  );
}

function TitleBox({ model, variant }: Props) {
  const id = useId();
  const template = model.template.value;
  const setTitle = (title: string) =>
    model.edit('title', ({ title: _, ...old }) => ({
      ...old,
      ...(title !== '' && title !== template?.title && { title }),
    }));
  return (
    <div class="title-box">
      <label for={id}>{words.jobTitle}</label>
      <input
        id={id}
        class="field"
        list={`${id}-titles`}
        value={variant.title ?? template?.title ?? ''}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <datalist id={`${id}-titles`}>
        {[template?.title, ...(template?.titles ?? [])].map((title) => title && <option key={title} value={title} />)}
      </datalist>
      {variant.title !== undefined && (
        <button type="button" class="link" onClick={() => setTitle('')}>
          {words.titleFromTemplate}
        </button>
      )}
    </div>
  );
}

function PostingDetails({ model, variant }: Props) {
  const { problems, warnings, employer } = model;
  const sentences = new Map<DetailKey, string>(
    warnings.value.flatMap(({ id }): [DetailKey, string][] =>
      id === 'deadline-past'
        ? [['validThrough', words.deadlinePast]]
        : id === 'currency-missing'
          ? [['baseSalary.currency', words.currencyMissing]]
          : id === 'remote-country-missing'
            ? [['applicantLocationRequirements', words.remoteCountryMissing]]
            : [],
    ),
  );
  return (
    <section class="posting-details" aria-label={words.details}>
      <h2>{words.details}</h2>
      {(Object.keys(POSTING_DETAILS) as Group[]).map((group) => {
        const entries = POSTING_DETAILS[group];
        const filled = entries.filter(({ key }) => variant.details[key]).length;
        const isWrong = entries.some(({ key }) => problems.value.has(key) || sentences.has(key));
        return (
          <details key={group}>
            <summary>
              {words.groups[group]} {filled > 0 && <span class="muted">{filled}</span>}{' '}
              {isWrong && <span class="problem">{words.toCorrect}</span>}
            </summary>
            <DetailsForm
              entries={entries}
              details={variant.details}
              inherited={employer.value?.details}
              problems={problems.value}
              warnings={sentences}
              onDetail={model.setDetail}
            />
          </details>
        );
      })}
      <div class="details">
        <div class="detail wide">
          <label for="tags">{words.tags}</label>
          <input
            id="tags"
            class="field"
            value={variant.tags.join(', ')}
            onChange={(event) => {
              const tags = event.currentTarget.value
                .split(',')
                .map((tag) => tag.trim())
                .filter(Boolean);
              model.edit('tags', (old) => ({ ...old, tags: [...new Set(tags)] }));
            }}
          />
        </div>
      </div>
    </section>
  );
}
