import type { OptionsState } from '../../state/options.ts';
import { Button } from '../components/Button.tsx';
import { Disclosure } from '../components/Disclosure.tsx';
import { type MessageKey, plural, useLanguage } from '../language/translate.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** Every permission of the manifest with what it is for. */
const reasons: [name: string, key: MessageKey][] = [
  ['storage', 'optionsWhyStorage'],
  ['unlimitedStorage', 'optionsWhyUnlimited'],
  ['scripting', 'optionsWhyScripting'],
  ['activeTab', 'optionsWhyActiveTab'],
  ['contextMenus', 'optionsWhyMenus'],
  ['sidePanel', 'optionsWhyPanel'],
];

/** What the browser lets Waypost do, why, and which sites it may read; sites beyond the boards can be taken back. */
export function PermissionsPart({ state }: { state: OptionsState }) {
  const language = useLanguage();
  const { t } = language;
  const boards = state.boards.value;
  const granted = new Set(state.access.value);
  const own = new Set(boards.flatMap(({ hosts }) => hosts));
  const missing = boards.filter(({ hosts }) => !hosts.every((host) => granted.has(host)));
  const added = [...granted].filter((host) => !own.has(host));
  return (
    <OptionsSection title={t('optionsPermissions')} note={t('optionsPermissionsNote')}>
      <dl class="reasons-list">
        {reasons.map(([name, key]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd class="quiet">{t(key)}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <div class="hidden-row">
          <span>{plural(language, 'optionsMissingBoards', missing.length)}</span>
          <Button small onClick={() => void state.ports.requestAccess(missing.flatMap(({ hosts }) => hosts))}>
            {t('optionsAllow')}
          </Button>
        </div>
      )}
      {added.map((host) => (
        <p key={host} class="hidden-row">
          <span class="key">{host}</span>
          <Button
            small
            aria-label={t('optionsTakeBackNamed', [host])}
            onClick={() => void state.ports.removeAccess([host])}
          >
            {t('optionsTakeBack')}
          </Button>
        </p>
      ))}
      <Disclosure label={plural(language, 'optionsSites', boards.length)}>
        <dl class="reasons-list">
          {boards.map(({ id, name, reason }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd class="small quiet" lang="en">
                {reason}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </OptionsSection>
  );
}
