import type { AssetKind } from '../kind.ts';
import { key, kubernetesKind, says } from '../openings.ts';

const yaml = ['.yml', '.yaml'];

export const monitoring: readonly AssetKind[] = [
  {
    id: 'observability-config',
    stage: 'monitoring',
    tier: 2,
    what: 'monitoring of services and infrastructure',
    signals: [
      {
        says: 'a monitoring resource of Kubernetes',
        weight: 'opening',
        endings: yaml,
        topKeys: ['kind'],
        opening: [
          kubernetesKind(
            'PrometheusRule',
            'ServiceMonitor',
            'PodMonitor',
            'AlertmanagerConfig',
            'GrafanaDashboard',
            'OpenTelemetryCollector',
            'Alertmanager',
            'Prometheus',
            'Probe',
          ),
        ],
      },
      {
        says: 'a dashboard of Grafana',
        weight: 'opening',
        endings: ['.json'],
        opening: [key('panels', '__inputs', 'schemaVersion'), key('panels', '__requires', 'annotations')],
      },
      {
        says: 'under grafana/',
        weight: 'named',
        path: /(?:^|\/)(?:grafana|prometheus|alertmanager|otel|datadog)\/.*\.(?:ya?ml|json|jsonnet|libsonnet)$/,
      },
      {
        says: 'configures monitoring',
        weight: 'named',
        name: /^(?:prometheus|alertmanager|otel(?:-collector)?|promtail|loki|grafana|datadog|newrelic)[\w.-]*\.(?:ya?ml|json|ini)$/,
      },
      {
        says: 'alerting rules',
        weight: 'opening',
        endings: yaml,
        topKeys: ['groups'],
        opening: [/^[ \t]+(?:-[ \t]*)?(?:alert|record):/m],
      },
      {
        says: 'exports metrics of a service',
        weight: 'opening',
        name: /(?:metrics|telemetry|tracing)\w*\.py$/,
        imports: ['prometheus_client', 'opentelemetry', 'influxdb_client', 'statsd', 'datadog'],
      },
      {
        says: 'a collector of OpenTelemetry',
        weight: 'opening',
        endings: yaml,
        topKeys: ['receivers'],
        opening: [/^(?:exporters|service|processors):/m],
      },
      {
        says: 'scrapes metrics',
        weight: 'opening',
        endings: yaml,
        topKeys: ['scrape_configs', 'global'],
        opening: [/^(?:scrape_configs|rule_files|alerting):/m],
      },
      {
        says: 'alerts, rules or dashboards in Jsonnet',
        weight: 'opening',
        endings: ['.jsonnet', '.libsonnet'],
        opening: [says('prometheusAlerts', 'prometheusRules', 'grafanaDashboards', 'alert:', 'record:')],
      },
      {
        says: 'a monitoring mixin',
        weight: 'named',
        path: /(?:^|\/)(?:[\w-]*mixins?|alerts|rules|dashboards)\/.*\.(?:jsonnet|libsonnet)$/,
      },
    ],
  },
  {
    id: 'model-monitoring',
    stage: 'monitoring',
    tier: 1,
    what: 'drift, skew and performance of models in use',
    signals: [
      {
        says: 'imports a drift library',
        weight: 'opening',
        endings: ['.py'],
        imports: ['evidently', 'alibi_detect', 'nannyml', 'whylogs', 'sagemaker.model_monitor', 'deepchecks'],
      },
      {
        says: 'monitors a model',
        weight: 'opening',
        endings: ['.py'],
        imports: [
          'sagemaker',
          'boto3',
          'azure.ai.ml',
          'azureml',
          'google.cloud',
          'databricks',
          'mlflow',
          'pyspark',
        ],
        opening: [
          says(
            'ModelMonitor',
            'create_monitor',
            'model_monitoring',
            'quality_monitor',
            'data_drift',
            'MonitorInferenceLog',
            'model_deployment_monitoring',
            'ModelDeploymentMonitoring',
            'drift_metrics',
          ),
        ],
      },
      {
        says: 'reads the metrics of a monitor',
        weight: 'named',
        endings: ['.py'],
        path: /(?:^|\/)monitor(?:ing|s)?\//,
        opening: [says('profile_metrics', 'drift_metrics')],
      },
      {
        says: 'declares the monitoring of a model',
        weight: 'opening',
        endings: yaml,
        topKeys: [
          'create_monitor',
          'monitoring_signals',
          '$schema',
          'resources',
          'monitoring_target',
          'trigger',
        ],
        opening: [says('monitoring_signals', 'create_monitor', 'quality_monitors', 'data_drift')],
      },
      {
        says: 'a monitor of Azure ML',
        weight: 'opening',
        topKeys: ['$schema'],
        endings: yaml,
        opening: [/azuremlschemas\S{0,100}?monitorSchedule/i],
      },
      {
        says: 'under model_monitoring/',
        weight: 'named',
        path: /(?:^|\/)(?:model|ml)[-_]?monitoring\/.*\.(?:py|sql|ya?ml|json)$/,
      },
      {
        says: 'named for drift',
        weight: 'named',
        name: /^(?:\w+_)?(?:drift|model_monitor(?:ing)?|skew)(?:_\w+)?\.(?:py|ya?ml|sql|json)$/,
      },
      { says: 'a plan of monitoring', weight: 'exact', name: /^monitoring_plan\.\w+$/ },
      {
        says: 'a report of drift',
        weight: 'exact',
        name: /^(?:whylogs|evidently|(?:data_|model_)?drift)[\w-]*\.html$/,
      },
      {
        says: 'under monitoring/, and speaks of models',
        weight: 'named',
        path: /(?:^|\/)monitor(?:ing|s)?\/.*\.(?:py|sql|ya?ml|json)$/,
        opening: [/\b(?:drift|skew|prediction|inference|model)s?\b/i],
      },
    ],
  },
];
