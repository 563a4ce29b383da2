import { applyDetails } from '@/templates/details';
import type { Company } from '@/templates/variant';
import { COMPANY_DETAILS, DetailsForm } from './details-form';
import type { EditorModel } from './editor-model';
import { words } from './words';

interface Props {
  readonly model: EditorModel;
  readonly company: Company;
}

const NOTHING = { '@context': 'https://schema.org', '@type': 'JobPosting' } as const;

/** A company profile: named once, used by many variants. */
export function CompanyForm({ model, company }: Props) {
  const users = [...model.variants.value.values()].filter(({ companyId }) => companyId === company.id);
  const name = company.details.hiringOrganization || words.unnamed;
  return (
    <main class="form" aria-label={name}>
      <h2>{name}</h2>
      <p class="muted">{words.companyHint}</p>
      <DetailsForm
        entries={COMPANY_DETAILS}
        details={company.details}
        problems={applyDetails(NOTHING, company.details).problems}
        warnings={new Map()}
        onDetail={model.editCompany}
      />
      <h2>{words.usedBy(users.length)}</h2>
      <ul class="users">
        {users.slice(0, 50).map((one) => (
          <li key={one.id}>
            <button type="button" class="link" onClick={() => void model.open({ kind: 'variant', id: one.id })}>
              {one.name || words.unnamed}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button danger" onClick={() => void model.remove('company', company.id)}>
          {words.delete}
        </button>
      </p>
    </main>
  );
}
