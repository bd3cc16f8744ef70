import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { FilterSelect } from '../../shared/ui/filter-select.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { LinkTabs } from '../../shared/ui/link-tabs.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { useObjectOptions } from '../objects/use-object-options.ts';
import { AssignmentCalendar } from './assignment-calendar.tsx';
import { AssignmentTabList } from './assignment-tab-list.tsx';

/** `/portal/assignments`: from today on and before, or a month at a glance. */
export function AssignmentListPage() {
  const { t } = useLingui();
  const { menu } = useViewer();
  const list = useListParams(['STARTS_AT'], { field: 'STARTS_AT', direction: 'ASC' });
  const objects = useObjectOptions();
  const tab = list.filter('tab');
  return (
    <>
      <PageHeader
        title={t`Assignments`}
        actions={
          menu?.executors && (
            <Button
              component={Link}
              to="/portal/executors"
              variant="default"
              leftSection={<Icon name="users" />}
            >
              <Trans>Our team</Trans>
            </Button>
          )
        }
      />
      <LinkTabs
        label={t`Assignments by time`}
        name="tab"
        value={tab === 'past' || tab === 'month' ? tab : 'upcoming'}
        tabs={[
          { value: 'upcoming', label: t`From today` },
          { value: 'past', label: t`Past` },
          { value: 'month', label: t`Month` },
        ]}
      />
      <Toolbar>
        {tab !== 'month' && (
          <SearchInput
            label={t`Search assignments`}
            value={list.search}
            onChange={(value) => list.setFilter('search', value)}
          />
        )}
        {objects && objects.length > 1 && (
          <FilterSelect
            label={t`Object`}
            allLabel={t`All objects`}
            value={list.filter('object')}
            options={objects}
            onChange={(value) => list.setFilter('object', value)}
          />
        )}
      </Toolbar>
      {tab === 'month' ? (
        <AssignmentCalendar list={list} />
      ) : (
        <AssignmentTabList tab={tab === 'past' ? 'past' : 'upcoming'} list={list} />
      )}
    </>
  );
}
