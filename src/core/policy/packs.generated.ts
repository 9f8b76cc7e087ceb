// Made from policies/*.yml by scripts/generate.ts.

import type { PolicyValues } from './schema.ts';
import type { packNames } from './vocabulary.ts';

/** What each pack says. */
export const packValues: Readonly<Record<(typeof packNames)[number], PolicyValues>> = {
  "mlops": {
    "version": 1,
    "extends": [],
    "responsibilities": {
      "data-pipeline": {
        "accountable": "data-engineer",
        "responsible": [
          "ml-engineer",
          "mlops-engineer"
        ]
      },
      "data-transform": {
        "accountable": "data-engineer",
        "responsible": "data-scientist"
      },
      "data-schema-contract": {
        "accountable": "data-engineer",
        "responsible": [
          "data-scientist",
          "ml-engineer",
          "model-governance"
        ]
      },
      "data-quality": {
        "accountable": "data-engineer",
        "responsible": [
          "data-scientist",
          "ml-engineer"
        ]
      },
      "dataset": {
        "accountable": "data-engineer",
        "responsible": "data-scientist"
      },
      "analytics-dashboard": {
        "accountable": "data-engineer",
        "responsible": [
          "business-stakeholder",
          "data-scientist"
        ],
        "consulted": "business-stakeholder"
      },
      "feature-definition": {
        "accountable": "ml-engineer",
        "responsible": [
          "data-engineer",
          "data-scientist"
        ]
      },
      "preprocessing": {
        "accountable": "data-scientist",
        "responsible": [
          "data-engineer",
          "ml-engineer"
        ]
      },
      "notebook": {
        "accountable": "data-scientist",
        "responsible": [
          "ml-engineer",
          "data-engineer"
        ]
      },
      "experiment-config": {
        "accountable": "data-scientist",
        "responsible": [
          "ml-engineer",
          "mlops-engineer"
        ]
      },
      "training-code": {
        "accountable": "data-scientist",
        "responsible": "ml-engineer"
      },
      "model-definition": {
        "accountable": "data-scientist",
        "responsible": "ml-engineer"
      },
      "ml-pipeline": {
        "accountable": "mlops-engineer",
        "responsible": [
          "ml-engineer",
          "data-scientist"
        ]
      },
      "training-job-spec": {
        "accountable": "mlops-engineer",
        "responsible": [
          "ml-engineer",
          "data-scientist"
        ]
      },
      "model-artifact": {
        "accountable": "ml-engineer",
        "responsible": [
          "data-scientist",
          "mlops-engineer",
          "model-governance"
        ]
      },
      "model-metadata": {
        "accountable": "ml-engineer",
        "responsible": [
          "data-scientist",
          "mlops-engineer",
          "model-governance"
        ],
        "consulted": "model-governance"
      },
      "prompt": {
        "accountable": "data-scientist",
        "responsible": [
          "ml-engineer",
          "model-governance"
        ],
        "consulted": "model-governance"
      },
      "evaluation": {
        "accountable": "data-scientist",
        "responsible": [
          "ml-engineer",
          "model-governance"
        ],
        "consulted": "business-stakeholder"
      },
      "ml-test": {
        "accountable": "mlops-engineer",
        "responsible": [
          "ml-engineer",
          "data-scientist",
          "data-engineer"
        ]
      },
      "serving-code": {
        "accountable": "ml-engineer",
        "responsible": "mlops-engineer"
      },
      "model-deployment": {
        "accountable": [
          "mlops-engineer",
          "devops-engineer"
        ],
        "responsible": "ml-engineer"
      },
      "infra-as-code": {
        "accountable": [
          "mlops-engineer",
          "devops-engineer"
        ]
      },
      "k8s-manifest": {
        "accountable": [
          "mlops-engineer",
          "devops-engineer"
        ]
      },
      "container-image": {
        "accountable": [
          "mlops-engineer",
          "devops-engineer"
        ],
        "responsible": "ml-engineer"
      },
      "environment": {
        "accountable": "mlops-engineer",
        "responsible": [
          "devops-engineer",
          "ml-engineer",
          "data-scientist",
          "data-engineer"
        ]
      },
      "ci-workflow": {
        "accountable": [
          "mlops-engineer",
          "devops-engineer"
        ]
      },
      "build-automation": {
        "accountable": "devops-engineer",
        "responsible": "mlops-engineer"
      },
      "observability-config": {
        "accountable": "devops-engineer",
        "responsible": [
          "mlops-engineer",
          "data-engineer"
        ]
      },
      "model-monitoring": {
        "accountable": [
          "mlops-engineer",
          "ml-engineer"
        ],
        "responsible": [
          "model-governance",
          "data-scientist"
        ]
      },
      "model-card": {
        "accountable": "model-governance",
        "responsible": [
          "data-scientist",
          "ml-engineer"
        ],
        "consulted": "business-stakeholder"
      },
      "responsible-ai": {
        "accountable": "model-governance",
        "responsible": [
          "data-scientist",
          "mlops-engineer"
        ]
      },
      "ownership-policy": {
        "accountable": "mlops-engineer",
        "responsible": [
          "model-governance",
          "devops-engineer"
        ]
      },
      "ml-docs": {
        "accountable": "mlops-engineer",
        "responsible": [
          "data-scientist",
          "ml-engineer",
          "data-engineer",
          "devops-engineer"
        ]
      },
      "use-case": {
        "accountable": "business-stakeholder",
        "responsible": [
          "data-scientist",
          "ml-engineer"
        ]
      }
    },
    "tiers": {
      "1": "error",
      "2": "error",
      "3": "error",
      "4": "warning"
    }
  },
  "regulated": {
    "version": 1,
    "extends": "mlops",
    "responsibilities": {
      "model-artifact": {
        "accountable": {
          "all": [
            "ml-engineer",
            "model-governance"
          ]
        },
        "responsible": [
          "data-scientist",
          "mlops-engineer"
        ],
        "approvals": 2
      },
      "serving-code": {
        "accountable": {
          "all": [
            "ml-engineer",
            "model-governance"
          ]
        },
        "responsible": "mlops-engineer",
        "approvals": 2
      },
      "model-deployment": {
        "accountable": {
          "all": [
            [
              "mlops-engineer",
              "devops-engineer"
            ],
            "model-governance"
          ]
        },
        "responsible": "ml-engineer",
        "approvals": 2
      },
      "infra-as-code": {
        "accountable": {
          "all": [
            [
              "mlops-engineer",
              "devops-engineer"
            ],
            "model-governance"
          ]
        },
        "approvals": 2
      },
      "model-monitoring": {
        "accountable": {
          "all": [
            [
              "mlops-engineer",
              "ml-engineer"
            ],
            "model-governance"
          ]
        },
        "responsible": "data-scientist",
        "approvals": 2
      },
      "model-card": {
        "accountable": "model-governance",
        "responsible": [
          "data-scientist",
          "ml-engineer"
        ],
        "consulted": "business-stakeholder",
        "approvals": 2
      },
      "responsible-ai": {
        "accountable": "model-governance",
        "responsible": [
          "data-scientist",
          "mlops-engineer"
        ],
        "approvals": 2
      },
      "ownership-policy": {
        "accountable": {
          "all": [
            "mlops-engineer",
            "model-governance"
          ]
        },
        "responsible": "devops-engineer",
        "approvals": 2
      }
    }
  },
  "starter": {
    "version": 1,
    "extends": "mlops",
    "tiers": {
      "1": "warning",
      "2": "warning",
      "3": "warning",
      "4": "warning"
    },
    "checks": {
      "missing-codeowners": "warning",
      "oversized-codeowners": "warning",
      "invalid-line": "warning",
      "invalid-policy": "warning",
      "unknown-owner": "warning",
      "owner-without-access": "warning"
    }
  }
};
