import type { AssetKind } from '../kind.ts';

const yaml = ['.yml', '.yaml'];

export const dashboards: readonly AssetKind[] = [
  {
    id: 'analytics-dashboard',
    stage: 'data',
    tier: 3,
    what: 'charts, dashboards and queries of business intelligence',
    signals: [
      { says: 'a Looker view', weight: 'exact', endings: ['.lkml', '.twb', '.twbx', '.pbix'] },
      {
        says: 'a chart or dashboard of Superset',
        weight: 'opening',
        endings: yaml,
        topKeys: ['viz_type', 'slice_name', 'dashboard_title'],
      },
      { says: 'an export of Superset', weight: 'named', path: /(?:^|\/)\w*superset\w*\/.*\.(?:ya?ml|json)$/ },
      { says: 'exposures of dbt', weight: 'opening', endings: yaml, topKeys: ['exposures'] },
      { says: 'under redash/', weight: 'named', path: /(?:^|\/)redash\/.*\.(?:sql|ya?ml|json)$/ },
      {
        says: 'a dashboard in Streamlit, Dash or Panel',
        weight: 'named',
        name: /dashboard\w*\.py$/,
        imports: ['streamlit', 'dash', 'panel'],
      },
    ],
  },
];
