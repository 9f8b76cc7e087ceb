import type { AssetKind } from '../kind.ts';
import { key, says } from '../openings.ts';

export const governance: readonly AssetKind[] = [
  {
    id: 'model-card',
    stage: 'governance',
    tier: 1,
    what: 'model and system cards, with what generates them',
    signals: [
      {
        says: 'named as a model card',
        weight: 'exact',
        name: /(?:model|system)[-_]?card[\w-]*\.(?:md|mdx|html|ya?ml|json|rst|pdf|docx)$/,
      },
      {
        says: 'front matter of a model card',
        weight: 'opening',
        endings: ['.md'],
        topKeys: ['pipeline_tag', 'library_name', 'base_model'],
        opening: [/^---/],
      },
      {
        says: 'sections of a model card',
        weight: 'opening',
        endings: ['.md'],
        opening: [
          /^#{1,4}[ \t]*(?:intended use|model details|model description|out-of-scope)/im,
          /^#{1,4}[ \t]*(?:limitations|training data|evaluation|bias|risks|ethical|factors|metrics|uses)/im,
        ],
      },
      {
        says: 'describes a model beside it',
        weight: 'named',
        path: /(?:^|\/)models\/(?:[^/]+\/)+description\.md$/,
      },
      {
        says: 'writes a model card',
        weight: 'opening',
        endings: ['.py'],
        imports: ['sagemaker.model_card', 'model_card_toolkit', 'huggingface_hub'],
        opening: [says('ModelCard')],
      },
    ],
  },
  {
    id: 'responsible-ai',
    stage: 'governance',
    tier: 1,
    what: 'fairness, explanation, risk, compliance, approvals, bills of materials',
    signals: [
      {
        says: 'a document under risk/ or compliance/',
        weight: 'exact',
        path: /(?:^|\/)(?:risk|compliance|qms|responsible[-_]?ai|ai[-_]governance)\/(?:[^/]+\/)*(?!readme)[^/]+\.(?:md|docx|xlsx|pdf|html)$/,
      },
      {
        says: 'under risk/ or compliance/',
        weight: 'named',
        path: /(?:^|\/)(?:risk|compliance|qms|responsible[-_]?ai|ai[-_]governance)\/.*\.(?:ya?ml|json)$/,
      },
      {
        says: 'named for compliance',
        weight: 'exact',
        name: /^(?:use_policy|annex_iv\w*|approval_record|risk_register|risk_assessment|risk_scores?|declaration_of_conformity|dpia|sbom|ai[-_]?bom|mlbom|fairness_report|bias_report|impact_assessment|incident_(?:report|log))(?:[\w.-]*)\.\w+$/,
      },
      { says: 'a bill of materials', weight: 'opening', endings: ['.json'], opening: [key('bomFormat')] },
      {
        says: 'imports a fairness library',
        weight: 'opening',
        endings: ['.py'],
        imports: ['fairlearn', 'aif360', 'responsibleai', 'raiwidgets', 'interpret', 'shap', 'lime', 'alibi'],
      },
      {
        says: 'speaks of the AI Act',
        weight: 'opening',
        name: /^(?!readme|changelog|contributing)\S*\.(?:md|html)$/,
        opening: [says('EU AI Act', 'Annex IV', 'disparate impact', 'demographic parity')],
      },
      {
        says: 'under compliance/, and rules',
        weight: 'named',
        path: /(?:^|\/)(?:compliance|responsible[-_]?ai|fairness)\/(?!.*__init__).*\.py$/,
        opening: [
          /\b(?:AI Act|annex|fairness|gdpr|regulat|risk[ _-]?register|responsible[ _-]?ai|disparate|conformity)/i,
        ],
      },
      {
        says: 'named for fairness or explanation',
        weight: 'named',
        name: /(?:fairness|bias|explain(?:er|ability)?|interpretability)(?:_\w+)?\.(?:py|ya?ml|json)$/,
      },
    ],
  },
  {
    id: 'ownership-policy',
    stage: 'governance',
    tier: 1,
    what: 'who owns what, and who judges it',
    signals: [
      {
        says: 'names owners',
        weight: 'exact',
        names: [
          'codeowners',
          'owners',
          'owners_aliases',
          'catalog-info.yaml',
          'catalog-info.yml',
          'maintainers',
        ],
      },
      {
        says: 'assigns reviewers',
        weight: 'exact',
        path: /(?:^|\/)\.github\/(?:auto[-_]assign|component_owners|reviewers|auto_request_review)\.ya?ml$/,
      },
      {
        says: 'groups of dbt with their owners',
        weight: 'named',
        endings: ['.yml', '.yaml'],
        topKeys: ['groups'],
        opening: [/^[ \t]+owner:/m],
        below: 'dbt_project.yml',
      },
    ],
  },
  {
    id: 'ml-docs',
    stage: 'governance',
    tier: 4,
    what: 'runbooks, architecture and process of the ML system',
    signals: [
      { says: 'a runbook', weight: 'exact', name: /runbook[\w-]*\.(?:md|rst|mdx|adoc)$/ },
      {
        says: 'under runbooks/',
        weight: 'exact',
        path: /(?:^|\/)(?:runbooks?|playbooks)\/.*\.(?:md|rst|mdx)$/,
      },
      {
        says: 'describes the architecture',
        weight: 'exact',
        path: /(?:^|\/)(?:docs?|documentation)\/(?:[^/]+\/)*(?:architecture|infrastructure|design|adr)\/.*\.(?:md|rst|mdx)$/,
      },
      {
        says: 'named for the architecture',
        weight: 'exact',
        name: /^(?:architecture|deployment_guide|cloud_deployment|mlops|monitoring)\.(?:md|rst)$/,
      },
      {
        says: 'guides deployment',
        weight: 'named',
        path: /(?:^|\/)(?:docs?|documentation)\/(?:[^/]+\/)*(?:cloud|model|ml)[-_]?(?:deployment|monitoring|retraining|serving)[\w-]*\.md$/,
      },
    ],
  },
  {
    id: 'use-case',
    stage: 'governance',
    tier: 3,
    what: 'business requirements, use cases and acceptance criteria, as documents',
    signals: [
      {
        says: 'named as a use case',
        weight: 'exact',
        name: /(?:use[-_]cases?|acceptance[-_]criteria|business[-_]requirements|product[-_]brief|success[-_]metrics)[\w-]*\.(?:md|rst|docx|pdf|adoc)$/,
      },
      {
        says: 'under use-cases/',
        weight: 'exact',
        path: /(?:^|\/)(?:use[-_]cases|requirements[-_]docs|business)\/.*\.(?:md|rst|docx|pdf|adoc)$/,
      },
      { says: 'a Gherkin feature', weight: 'named', endings: ['.feature'] },
      {
        says: 'states business goals',
        weight: 'opening',
        path: /^(?!(?:.*\/)?\.git(?:hub|lab)\/).*\.(?:md|mdx|rst|adoc)$/,
        opening: [
          /^#{1,4}[ \t]*(?:acceptance criteria|business (?:goals?|requirements?|objectives?)|success metrics?)/im,
        ],
      },
    ],
  },
];
