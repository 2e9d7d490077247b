"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/command/schema.ts
var schema_exports = {};
__export(schema_exports, {
  runSchema: () => runSchema
});
module.exports = __toCommonJS(schema_exports);

// src/finding/nearest.ts
var folded = (word) => word.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
function nearest(word, candidates) {
  const wanted = folded(word);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let found;
  for (const candidate of candidates) {
    const edits = distance(wanted, folded(candidate), limit);
    if (edits > limit || found !== void 0 && edits === limit) continue;
    found = candidate;
    limit = edits;
  }
  return found;
}

// src/generated/plan-schema.ts
var planSchema = `{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://napkit.example/schemas/plan.schema.json",
  "title": "napkit plan",
  "description": "A national action plan: strategy, activities, money, indicators, and what is reported on them. Every file of a plan folder holds any of these keys; napkit reads them together.",
  "type": "object",
  "additionalProperties": false,
  "minProperties": 1,
  "properties": {
    "plan": {
      "$ref": "#/$defs/plan"
    },
    "pillars": {
      "description": "Thematic areas. Left out, the four default pillars count: prevention, protection, prosecution, framework.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/pillar"
      }
    },
    "goals": {
      "description": "Strategy goals, first level of the results tree.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/goal"
      }
    },
    "objectives": {
      "description": "Objectives that are not nested in their goal; each names its goal.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/objective"
      }
    },
    "activities": {
      "description": "Activities that are not nested in their objective; each names its objective.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/activity"
      }
    },
    "tasks": {
      "description": "Tasks that are not nested in their activity; each names its activity.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/task"
      }
    },
    "institutions": {
      "description": "Ministries, agencies, local authorities, NGOs, international organisations.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/institution"
      }
    },
    "sources": {
      "description": "Funding sources.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/source"
      }
    },
    "costs": {
      "description": "Cost lines that are not nested in what they cost; each names it under \\"on\\".",
      "type": "array",
      "items": {
        "$ref": "#/$defs/costOn"
      }
    },
    "funding": {
      "description": "Funding that is not nested; pooled money names an objective, a goal or the plan under \\"on\\".",
      "type": "array",
      "items": {
        "$ref": "#/$defs/fundingOn"
      }
    },
    "totals": {
      "description": "Totals that the adopted plan prints. napkit checks that the lines add up to them.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/statedTotal"
      }
    },
    "rates": {
      "description": "Dated exchange rates, for amounts in other currencies than the plan's.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/rate"
      }
    },
    "indicators": {
      "description": "Indicators of all levels.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/indicator"
      }
    },
    "reviews": {
      "description": "Review meetings and their decisions.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/review"
      }
    },
    "evaluations": {
      "description": "Mid-term, final and ex-post evaluations.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/evaluation"
      }
    },
    "recommendations": {
      "description": "Recommendations from outside (GRETA, TIP report, UPR, CEDAW).",
      "type": "array",
      "items": {
        "$ref": "#/$defs/recommendation"
      }
    },
    "snapshots": {
      "description": "The plan as adopted on a date.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/snapshot"
      }
    },
    "periods": {
      "description": "What was reported, period by period.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/periodReport"
      }
    },
    "period": {
      "description": "In a file of its own: the period on which this file reports.",
      "$ref": "#/$defs/periodId"
    },
    "closed": {
      "description": "Day on which the period was closed; since then it changes by corrections only.",
      "$ref": "#/$defs/date"
    },
    "progress": {
      "$ref": "#/$defs/progressMap"
    },
    "spending": {
      "description": "Money spent in the period of this file.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/spending"
      }
    },
    "observations": {
      "$ref": "#/$defs/observationMap"
    },
    "assessments": {
      "description": "How civil society sees the activities, in the period of this file.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/assessment"
      }
    },
    "returns": {
      "$ref": "#/$defs/returnMap"
    },
    "corrections": {
      "description": "Changes to the period of this file since it was closed.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/correction"
      }
    },
    "format": {
      "description": "Version of this file format.",
      "type": "string",
      "enum": [
        "1"
      ]
    }
  },
  "dependencies": {
    "progress": [
      "period"
    ],
    "spending": [
      "period"
    ],
    "observations": [
      "period"
    ],
    "returns": [
      "period"
    ],
    "closed": [
      "period"
    ],
    "assessments": [
      "period"
    ],
    "corrections": [
      "period"
    ]
  },
  "$defs": {
    "id": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\\\s;,](?:[^;,\\\\r\\\\n\\\\t]*[^\\\\s;,])?$",
      "description": "A short name that is unique in the plan (\\"2.1.3\\", \\"MoL\\"). Write ids that look like numbers in quotes."
    },
    "text": {
      "description": "A text, or one text a language: {en: ..., fr: ...}.",
      "anyOf": [
        {
          "type": "string",
          "minLength": 1
        },
        {
          "type": "object",
          "minProperties": 1,
          "propertyNames": {
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
          },
          "additionalProperties": {
            "type": "string",
            "minLength": 1
          }
        }
      ]
    },
    "date": {
      "type": "string",
      "format": "date",
      "description": "A day, written YYYY-MM-DD."
    },
    "periodId": {
      "type": "string",
      "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]))?$",
      "description": "A reporting period: 2025-H1 (half-year), 2025-Q3 (quarter), 2025 (year)."
    },
    "amount": {
      "type": "number",
      "description": "An amount of money in the unit of the plan (plan.unit). Never negative.",
      "minimum": 0
    },
    "percent": {
      "description": "A share from 0 to 100, as 45 or \\"45%\\".",
      "anyOf": [
        {
          "type": "number",
          "minimum": 0,
          "maximum": 100
        },
        {
          "type": "string",
          "pattern": "^[0-9]{1,3}(\\\\.[0-9]+)? ?%$"
        }
      ]
    },
    "number": {
      "type": "number"
    },
    "plan": {
      "description": "The plan itself.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title",
        "start",
        "end",
        "currency"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "Its title.",
          "$ref": "#/$defs/text"
        },
        "country": {
          "type": "string",
          "minLength": 1,
          "description": "Country, as ISO 3166 code or name."
        },
        "start": {
          "description": "First day of the plan.",
          "$ref": "#/$defs/date"
        },
        "end": {
          "description": "Last day of the plan (inside).",
          "$ref": "#/$defs/date"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$",
          "description": "ISO 4217 code of the currency of all amounts that name no other."
        },
        "unit": {
          "description": "In what amounts are written.",
          "type": "string",
          "enum": [
            "one",
            "thousand",
            "million"
          ],
          "default": "one"
        },
        "adopted": {
          "description": "Day of adoption.",
          "$ref": "#/$defs/date"
        },
        "legal-act": {
          "description": "The act that adopted it.",
          "$ref": "#/$defs/text"
        },
        "website": {
          "type": "string",
          "minLength": 1,
          "description": "Address where it is published.",
          "format": "uri"
        },
        "publisher": {
          "description": "Who publishes the reports: the national coordinator's office.",
          "$ref": "#/$defs/text"
        },
        "publish-by": {
          "description": "The legal date by which reports are published, in words.",
          "$ref": "#/$defs/text"
        },
        "fictional": {
          "description": "True for a plan of a country that does not exist: every page says so.",
          "type": "boolean"
        },
        "languages": {
          "description": "Languages of its texts, the main one first.",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
          }
        },
        "reporting": {
          "description": "The reporting calendar.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "every",
            "due"
          ],
          "properties": {
            "every": {
              "description": "How often institutions report.",
              "type": "string",
              "enum": [
                "quarter",
                "half-year",
                "year"
              ]
            },
            "due": {
              "description": "Days after the end of the period until a return is due, as 15 or \\"15 days\\".",
              "anyOf": [
                {
                  "type": "integer",
                  "minimum": 0
                },
                {
                  "type": "string",
                  "pattern": "^[0-9]{1,3} days$"
                }
              ]
            },
            "assessed-by": {
              "description": "Institutions of civil society that assess the activities which others lead.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            },
            "conflicts": {
              "description": "What counts where two institutions report differently on the same thing. Left out, somebody decides each time.",
              "type": "string",
              "enum": [
                "lead-prevails"
              ]
            }
          }
        },
        "thresholds": {
          "description": "Thresholds that a plan may set itself.",
          "type": "object",
          "additionalProperties": false,
          "required": [],
          "properties": {
            "small-numbers": {
              "type": "integer",
              "minimum": 3,
              "description": "Counts of victims below this are protected in public reports (default 5)."
            },
            "on-track-tolerance": {
              "description": "How far progress may lag behind and still be on track (default 10%).",
              "$ref": "#/$defs/percent"
            },
            "cost-mismatch": {
              "description": "Need this much over secured money is a material mismatch (default 20%, SIGMA).",
              "$ref": "#/$defs/percent"
            }
          }
        },
        "terms": {
          "description": "The plan's own words for napkit's terms (pillar: {en: Area}), and its own status words.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[a-z][a-z0-9.-]*$"
          },
          "additionalProperties": {
            "$ref": "#/$defs/text"
          }
        },
        "status-words": {
          "description": "The country's own status words and what they stand for (\\"\u0432\u0438\u043A\u043E\u043D\u0430\u043D\u043E\\": completed).",
          "type": "object",
          "additionalProperties": {
            "description": "The status that the word stands for.",
            "type": "string",
            "enum": [
              "not_started",
              "in_progress",
              "completed",
              "partially_completed",
              "continuous",
              "suspended",
              "cancelled",
              "not_reported"
            ]
          }
        },
        "rating-scale": {
          "description": "Rating scale of evaluations, best first.",
          "type": "array",
          "items": {
            "description": "One step.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "rating",
              "title"
            ],
            "properties": {
              "rating": {
                "$ref": "#/$defs/id"
              },
              "title": {
                "$ref": "#/$defs/text"
              },
              "descriptor": {
                "description": "What must be seen to give this rating.",
                "$ref": "#/$defs/text"
              }
            }
          }
        },
        "criteria": {
          "description": "The plan's own evaluation criteria beside the DAC six.",
          "type": "array",
          "items": {
            "description": "One criterion.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "title"
            ],
            "properties": {
              "id": {
                "$ref": "#/$defs/id"
              },
              "title": {
                "$ref": "#/$defs/text"
              }
            }
          }
        },
        "exploitation-forms": {
          "description": "Forms of exploitation that this plan distinguishes.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/termItem"
          }
        },
        "victim-groups": {
          "description": "Victim groups that this plan distinguishes.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/termItem"
          }
        },
        "regions": {
          "description": "Regions of the country.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/termItem"
          }
        },
        "accent": {
          "type": "string",
          "pattern": "^#[0-9a-fA-F]{6}$",
          "description": "Accent colour of reports."
        },
        "previous": {
          "description": "The plan before this one.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "end"
          ],
          "properties": {
            "title": {
              "$ref": "#/$defs/text"
            },
            "end": {
              "$ref": "#/$defs/date"
            }
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "citation": {
          "description": "Where the facts of this file come from.",
          "$ref": "#/$defs/text"
        }
      }
    },
    "termItem": {
      "anyOf": [
        {
          "$ref": "#/$defs/id"
        },
        {
          "description": "An item with a title.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "$ref": "#/$defs/id"
            },
            "title": {
              "$ref": "#/$defs/text"
            }
          }
        }
      ]
    },
    "pillar": {
      "description": "A thematic area.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "goal": {
      "description": "A strategy goal.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "What it is called.",
          "$ref": "#/$defs/text"
        },
        "description": {
          "description": "More words on it.",
          "$ref": "#/$defs/text"
        },
        "lead": {
          "description": "Institution that is responsible. One only; name further ones under co-leads.",
          "anyOf": [
            {
              "$ref": "#/$defs/id"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            }
          ]
        },
        "co-leads": {
          "description": "Institutions that share the responsibility with the lead.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "partners": {
          "description": "Institutions that take part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "by-consent": {
          "description": "Bodies outside government that take part if they agree (NGOs, international organisations, courts).",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "indicators": {
          "description": "Ids of the indicators that measure it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "costs": {
          "$ref": "#/$defs/costs"
        },
        "funding": {
          "description": "Money that sources gave for exactly this.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/fundingHere"
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "pillar": {
          "description": "Id of its pillar.",
          "$ref": "#/$defs/id"
        },
        "objectives": {
          "description": "Its objectives.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/objective"
          }
        },
        "activities": {
          "description": "Activities that hang on the goal directly.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/activity"
          }
        }
      }
    },
    "objective": {
      "description": "An objective.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "What it is called.",
          "$ref": "#/$defs/text"
        },
        "description": {
          "description": "More words on it.",
          "$ref": "#/$defs/text"
        },
        "lead": {
          "description": "Institution that is responsible. One only; name further ones under co-leads.",
          "anyOf": [
            {
              "$ref": "#/$defs/id"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            }
          ]
        },
        "co-leads": {
          "description": "Institutions that share the responsibility with the lead.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "partners": {
          "description": "Institutions that take part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "by-consent": {
          "description": "Bodies outside government that take part if they agree (NGOs, international organisations, courts).",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "indicators": {
          "description": "Ids of the indicators that measure it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "costs": {
          "$ref": "#/$defs/costs"
        },
        "funding": {
          "description": "Money that sources gave for exactly this.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/fundingHere"
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "goal": {
          "description": "Id of its goal (only where it is not nested there).",
          "$ref": "#/$defs/id"
        },
        "activities": {
          "description": "Its activities.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/activity"
          }
        }
      }
    },
    "activity": {
      "description": "An activity.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "What it is called.",
          "$ref": "#/$defs/text"
        },
        "description": {
          "description": "More words on it.",
          "$ref": "#/$defs/text"
        },
        "lead": {
          "description": "Institution that is responsible. One only; name further ones under co-leads.",
          "anyOf": [
            {
              "$ref": "#/$defs/id"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            }
          ]
        },
        "co-leads": {
          "description": "Institutions that share the responsibility with the lead.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "partners": {
          "description": "Institutions that take part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "by-consent": {
          "description": "Bodies outside government that take part if they agree (NGOs, international organisations, courts).",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "indicators": {
          "description": "Ids of the indicators that measure it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "costs": {
          "$ref": "#/$defs/costs"
        },
        "funding": {
          "description": "Money that sources gave for exactly this.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/fundingHere"
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "start": {
          "description": "First day.",
          "$ref": "#/$defs/date"
        },
        "end": {
          "description": "Last day (inside).",
          "$ref": "#/$defs/date"
        },
        "objective": {
          "description": "Id of its objective, or of its goal (only where it is not nested there).",
          "$ref": "#/$defs/id"
        },
        "continuous": {
          "description": "True if it has no end product and goes on: it then needs yearly milestones.",
          "type": "boolean"
        },
        "milestones": {
          "description": "What must be reached in which year.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/milestone"
          }
        },
        "weight": {
          "type": "number",
          "exclusiveMinimum": 0,
          "description": "Weight in the weighted implementation rate (default: its cost)."
        },
        "essential": {
          "description": "Says that it is part of the minimum package of services that goes on in a crisis.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "service"
          ],
          "properties": {
            "service": {
              "description": "Which service.",
              "$ref": "#/$defs/text"
            },
            "contingency": {
              "description": "What replaces it in a crisis.",
              "$ref": "#/$defs/text"
            }
          }
        },
        "tags": {
          "$ref": "#/$defs/tags"
        },
        "demand": {
          "description": "For demand-side measures: the mechanism.",
          "type": "object",
          "additionalProperties": false,
          "required": [],
          "properties": {
            "market": {
              "$ref": "#/$defs/text"
            },
            "target-group": {
              "$ref": "#/$defs/text"
            },
            "instrument": {
              "description": "Kind of instrument.",
              "type": "string",
              "enum": [
                "command-and-control",
                "market-based",
                "legal-infrastructure",
                "peer-pressure"
              ]
            },
            "mechanism": {
              "description": "How it is expected to work.",
              "$ref": "#/$defs/text"
            }
          }
        },
        "training": {
          "description": "For trainings.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "topic",
            "audience"
          ],
          "properties": {
            "topic": {
              "$ref": "#/$defs/text"
            },
            "audience": {
              "$ref": "#/$defs/text"
            },
            "provider": {
              "$ref": "#/$defs/id"
            },
            "needs-assessment": {
              "description": "Document or activity that assessed the needs.",
              "$ref": "#/$defs/text"
            },
            "impact-evaluation": {
              "description": "When and how long-term impact is evaluated.",
              "$ref": "#/$defs/text"
            },
            "training-of-trainers": {
              "description": "True if trainers are trained.",
              "type": "boolean"
            }
          }
        },
        "tasks": {
          "description": "Its tasks.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/task"
          }
        },
        "iati-identifier": {
          "type": "string",
          "minLength": 1,
          "description": "IATI identifier of the activity."
        }
      }
    },
    "task": {
      "description": "A task of an activity.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "What it is called.",
          "$ref": "#/$defs/text"
        },
        "description": {
          "description": "More words on it.",
          "$ref": "#/$defs/text"
        },
        "lead": {
          "description": "Institution that is responsible. One only; name further ones under co-leads.",
          "anyOf": [
            {
              "$ref": "#/$defs/id"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            }
          ]
        },
        "co-leads": {
          "description": "Institutions that share the responsibility with the lead.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "partners": {
          "description": "Institutions that take part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "by-consent": {
          "description": "Bodies outside government that take part if they agree (NGOs, international organisations, courts).",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "indicators": {
          "description": "Ids of the indicators that measure it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "costs": {
          "$ref": "#/$defs/costs"
        },
        "funding": {
          "description": "Money that sources gave for exactly this.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/fundingHere"
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "start": {
          "description": "First day.",
          "$ref": "#/$defs/date"
        },
        "end": {
          "description": "Last day (inside).",
          "$ref": "#/$defs/date"
        },
        "activity": {
          "description": "Id of its activity (only where it is not nested there).",
          "$ref": "#/$defs/id"
        }
      }
    },
    "milestone": {
      "description": "A yearly milestone.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "year",
        "title"
      ],
      "properties": {
        "year": {
          "$ref": "#/$defs/year"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "due": {
          "description": "Day by which it is reached (default 31 December).",
          "$ref": "#/$defs/date"
        }
      }
    },
    "year": {
      "type": "integer",
      "minimum": 1990,
      "maximum": 2100
    },
    "tags": {
      "description": "What the activity covers.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "exploitation": {
          "$ref": "#/$defs/tagList"
        },
        "groups": {
          "$ref": "#/$defs/tagList"
        },
        "regions": {
          "$ref": "#/$defs/tagList"
        },
        "sdg": {
          "$ref": "#/$defs/tagList"
        },
        "topics": {
          "description": "Topics: demand, training, awareness, referral, data ...",
          "$ref": "#/$defs/tagList"
        }
      }
    },
    "tagList": {
      "description": "A list of ids, or \\"all\\".",
      "anyOf": [
        {
          "type": "string",
          "const": "all"
        },
        {
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        }
      ]
    },
    "institution": {
      "description": "An institution.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "name": {
          "$ref": "#/$defs/text"
        },
        "kind": {
          "description": "What it is.",
          "type": "string",
          "enum": [
            "ministry",
            "agency",
            "court",
            "prosecution",
            "police",
            "local-authority",
            "ngo",
            "international-organisation",
            "independent-rapporteur",
            "coordination-body",
            "other"
          ]
        },
        "level": {
          "description": "Where it works.",
          "type": "string",
          "enum": [
            "national",
            "regional",
            "local",
            "international"
          ]
        },
        "mailbox": {
          "type": "string",
          "format": "email",
          "description": "A role mailbox, never a private person's address."
        },
        "language": {
          "type": "string",
          "minLength": 1,
          "description": "Language of its forms."
        },
        "region": {
          "$ref": "#/$defs/id"
        }
      }
    },
    "source": {
      "description": "A funding source.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name",
        "type"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "name": {
          "$ref": "#/$defs/text"
        },
        "type": {
          "description": "Kind of source.",
          "type": "string",
          "enum": [
            "state",
            "local",
            "eu",
            "bilateral",
            "un-io",
            "ngo",
            "private",
            "victims-fund",
            "unidentified"
          ]
        },
        "ends": {
          "description": "Day on which the money ends.",
          "$ref": "#/$defs/date"
        },
        "reference": {
          "type": "string",
          "minLength": 1,
          "description": "Agreement or budget line."
        },
        "external": {
          "description": "Overrides whether it counts as external (donor) money.",
          "type": "boolean"
        },
        "reported-by": {
          "description": "Institution that reports on its money; left out, the lead of what it pays for is asked.",
          "$ref": "#/$defs/id"
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "costState": {
      "description": "no-cost: costs nothing. within-resources: staff in regular duties. uncosted: not yet known.",
      "type": "string",
      "enum": [
        "no-cost",
        "within-resources",
        "uncosted"
      ]
    },
    "costEntry": {
      "description": "One cost line.",
      "anyOf": [
        {
          "$ref": "#/$defs/amount"
        },
        {
          "$ref": "#/$defs/costState"
        },
        {
          "$ref": "#/$defs/costLong"
        }
      ]
    },
    "costLong": {
      "description": "A cost in the long form.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "amount": {
          "$ref": "#/$defs/amount"
        },
        "state": {
          "$ref": "#/$defs/costState"
        },
        "in-line": {
          "description": "Id of the line that contains this cost.",
          "$ref": "#/$defs/id"
        },
        "source": {
          "description": "Source that the plan names for it.",
          "$ref": "#/$defs/id"
        },
        "recurrent": {
          "description": "True if it comes back every year; else one-off.",
          "type": "boolean"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "line": {
          "type": "string",
          "minLength": 1,
          "description": "Budget line or classification."
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "costs": {
      "description": "What it costs, year by year: {2025: 80}, {2025: [{amount: 30, source: state}]}; or one state for all years. Nothing written = uncosted.",
      "anyOf": [
        {
          "$ref": "#/$defs/costState"
        },
        {
          "description": "All years in another line.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "in-line"
          ],
          "properties": {
            "in-line": {
              "$ref": "#/$defs/id"
            },
            "note": {
              "$ref": "#/$defs/text"
            }
          }
        },
        {
          "type": "object",
          "propertyNames": {
            "pattern": "^[0-9]{4}$"
          },
          "additionalProperties": {
            "anyOf": [
              {
                "$ref": "#/$defs/costEntry"
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/costEntry"
                }
              }
            ]
          }
        }
      ]
    },
    "costOn": {
      "description": "A cost line that names what it is for.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on"
      ],
      "properties": {
        "on": {
          "description": "Id of the goal, objective, activity or task.",
          "$ref": "#/$defs/id"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "amount": {
          "$ref": "#/$defs/amount"
        },
        "state": {
          "$ref": "#/$defs/costState"
        },
        "in-line": {
          "$ref": "#/$defs/id"
        },
        "source": {
          "$ref": "#/$defs/id"
        },
        "recurrent": {
          "description": "True if it comes back every year.",
          "type": "boolean"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "line": {
          "type": "string",
          "minLength": 1,
          "description": "Budget line."
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "fundingHere": {
      "description": "What a source gave for this in a year.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "source",
        "year"
      ],
      "properties": {
        "source": {
          "$ref": "#/$defs/id"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "approved": {
          "description": "Appropriated in a state or local budget.",
          "$ref": "#/$defs/amount"
        },
        "pledged": {
          "description": "Promised, not binding.",
          "$ref": "#/$defs/amount"
        },
        "committed": {
          "description": "Signed.",
          "$ref": "#/$defs/amount"
        },
        "disbursed": {
          "description": "Paid out by the source.",
          "$ref": "#/$defs/amount"
        },
        "spent": {
          "description": "Spent by the institutions.",
          "$ref": "#/$defs/amount"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "reference": {
          "type": "string",
          "minLength": 1,
          "description": "Budget law line or agreement."
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "fundingOn": {
      "description": "What a source gave in a year, and for what.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on",
        "source",
        "year"
      ],
      "properties": {
        "on": {
          "description": "Id of the goal, objective, activity or task; \\"plan\\" for the whole plan.",
          "$ref": "#/$defs/id"
        },
        "source": {
          "$ref": "#/$defs/id"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "approved": {
          "description": "Appropriated in a state or local budget.",
          "$ref": "#/$defs/amount"
        },
        "pledged": {
          "description": "Promised, not binding.",
          "$ref": "#/$defs/amount"
        },
        "committed": {
          "description": "Signed.",
          "$ref": "#/$defs/amount"
        },
        "disbursed": {
          "description": "Paid out by the source.",
          "$ref": "#/$defs/amount"
        },
        "spent": {
          "description": "Spent by the institutions.",
          "$ref": "#/$defs/amount"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "reference": {
          "type": "string",
          "minLength": 1,
          "description": "Budget law line or agreement."
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "statedTotal": {
      "description": "A total as the adopted plan prints it.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "amount"
      ],
      "properties": {
        "on": {
          "description": "Id of a node; \\"plan\\" (default) for the whole plan.",
          "$ref": "#/$defs/id"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "source": {
          "$ref": "#/$defs/id"
        },
        "amount": {
          "$ref": "#/$defs/amount"
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "rate": {
      "description": "One unit of the currency in units of the plan's currency.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "currency",
        "rate",
        "date"
      ],
      "properties": {
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "rate": {
          "type": "number",
          "exclusiveMinimum": 0
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "source": {
          "type": "string",
          "minLength": 1,
          "description": "Who published the rate."
        }
      }
    },
    "indicator": {
      "description": "An indicator.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "on": {
          "description": "Id of the node that it measures (or list the indicator there).",
          "$ref": "#/$defs/id"
        },
        "level": {
          "description": "What it measures.",
          "type": "string",
          "enum": [
            "output",
            "outcome",
            "impact"
          ]
        },
        "unit": {
          "description": "Unit: persons, cases, %, ...",
          "$ref": "#/$defs/text"
        },
        "direction": {
          "description": "Which way is good.",
          "type": "string",
          "enum": [
            "increase",
            "decrease",
            "maintain"
          ]
        },
        "aggregation": {
          "description": "How periods become a year and a total.",
          "type": "string",
          "enum": [
            "sum",
            "last",
            "max",
            "mean"
          ],
          "default": "last"
        },
        "qualitative": {
          "description": "True if it is judged in words.",
          "type": "boolean"
        },
        "sensitive": {
          "description": "True if it counts victims: small counts are protected in public reports.",
          "type": "boolean"
        },
        "formula": {
          "description": "How it is computed.",
          "$ref": "#/$defs/text"
        },
        "source": {
          "description": "Data source.",
          "$ref": "#/$defs/text"
        },
        "available": {
          "description": "When the data are available.",
          "$ref": "#/$defs/text"
        },
        "responsible": {
          "description": "Institution that reports it.",
          "$ref": "#/$defs/id"
        },
        "by": {
          "description": "Disaggregations: sex, age, exploitation, region ...",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "baseline": {
          "description": "Value before the plan.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "value"
          ],
          "properties": {
            "year": {
              "$ref": "#/$defs/year"
            },
            "value": {
              "anyOf": [
                {
                  "$ref": "#/$defs/number"
                },
                {
                  "$ref": "#/$defs/text"
                }
              ]
            },
            "note": {
              "$ref": "#/$defs/text"
            }
          }
        },
        "targets": {
          "description": "Target of each year.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[0-9]{4}$"
          },
          "additionalProperties": {
            "anyOf": [
              {
                "$ref": "#/$defs/number"
              },
              {
                "$ref": "#/$defs/text"
              }
            ]
          }
        },
        "target": {
          "description": "Target of the whole plan.",
          "anyOf": [
            {
              "$ref": "#/$defs/number"
            },
            {
              "$ref": "#/$defs/text"
            }
          ]
        },
        "note": {
          "$ref": "#/$defs/text"
        },
        "sdg": {
          "$ref": "#/$defs/tagList"
        }
      }
    },
    "status": {
      "type": "string",
      "minLength": 1,
      "description": "not_started, in_progress, completed, partially_completed, continuous, suspended, cancelled, not_reported, or one of the plan's own status words. Delayed is derived, never written."
    },
    "progressMap": {
      "description": "By activity or task id: how far it is.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/progress"
      }
    },
    "progress": {
      "description": "What was reported on an activity.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "$ref": "#/$defs/status"
        },
        "percent": {
          "description": "How much is done.",
          "$ref": "#/$defs/percent"
        },
        "evidence": {
          "description": "What proves it.",
          "$ref": "#/$defs/text"
        },
        "started": {
          "description": "Actual first day.",
          "$ref": "#/$defs/date"
        },
        "finished": {
          "description": "Actual last day.",
          "$ref": "#/$defs/date"
        },
        "obstacle": {
          "description": "What stands in the way.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "text"
          ],
          "properties": {
            "kind": {
              "description": "Inside or outside the institutions' control.",
              "type": "string",
              "enum": [
                "internal",
                "external"
              ]
            },
            "text": {
              "$ref": "#/$defs/text"
            }
          }
        },
        "action": {
          "description": "Corrective action.",
          "$ref": "#/$defs/text"
        },
        "lesson": {
          "$ref": "#/$defs/text"
        },
        "next": {
          "description": "Next step.",
          "$ref": "#/$defs/text"
        },
        "milestones": {
          "description": "Years whose milestone is reached.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/year"
          }
        },
        "reason": {
          "description": "Why it is late, suspended or cancelled.",
          "$ref": "#/$defs/text"
        },
        "by": {
          "description": "Institution that reports.",
          "$ref": "#/$defs/id"
        },
        "civil-society": {
          "description": "Civil society's own assessment, shown beside the official one.",
          "type": "object",
          "additionalProperties": false,
          "required": [],
          "properties": {
            "status": {
              "$ref": "#/$defs/status"
            },
            "by": {
              "$ref": "#/$defs/id"
            },
            "text": {
              "$ref": "#/$defs/text"
            }
          }
        }
      }
    },
    "spending": {
      "description": "Money spent in a period, and how the money of the year stands at its end. At least one amount.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "source"
      ],
      "properties": {
        "on": {
          "description": "Id of the node.",
          "$ref": "#/$defs/id"
        },
        "activity": {
          "description": "The same as \\"on\\".",
          "$ref": "#/$defs/id"
        },
        "source": {
          "$ref": "#/$defs/id"
        },
        "amount": {
          "description": "Spent in the period.",
          "$ref": "#/$defs/amount"
        },
        "committed": {
          "description": "Committed for the year, as it stands at the end of the period. Replaces what the funding record of the year says.",
          "$ref": "#/$defs/amount"
        },
        "disbursed": {
          "description": "Disbursed in the year up to the end of the period. Replaces what the funding record of the year says.",
          "$ref": "#/$defs/amount"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "reported-by": {
          "description": "Institution that reports.",
          "$ref": "#/$defs/id"
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "observationMap": {
      "description": "By indicator id: the value of the period.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/observation"
      }
    },
    "observation": {
      "description": "A value, or a value with its parts.",
      "anyOf": [
        {
          "$ref": "#/$defs/number"
        },
        {
          "description": "A value with its parts and source.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "value"
          ],
          "properties": {
            "value": {
              "anyOf": [
                {
                  "$ref": "#/$defs/number"
                },
                {
                  "$ref": "#/$defs/text"
                }
              ]
            },
            "by": {
              "description": "Parts, by disaggregation: {sex: {women: 5, men: 2}}.",
              "type": "object",
              "additionalProperties": {
                "type": "object",
                "additionalProperties": {
                  "$ref": "#/$defs/number"
                }
              }
            },
            "source": {
              "$ref": "#/$defs/text"
            },
            "date": {
              "description": "Day of the observation.",
              "$ref": "#/$defs/date"
            },
            "reported-by": {
              "description": "Institution that reports.",
              "$ref": "#/$defs/id"
            },
            "note": {
              "$ref": "#/$defs/text"
            }
          }
        }
      ]
    },
    "returnMap": {
      "description": "By institution id: the filled-in form.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/return"
      }
    },
    "return": {
      "description": "One institution's return.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "received": {
          "description": "Day of receipt; nothing written = missing.",
          "$ref": "#/$defs/date"
        },
        "file": {
          "type": "string",
          "minLength": 1,
          "description": "Its file."
        },
        "hash": {
          "type": "string",
          "pattern": "^[0-9a-f]{64}$",
          "description": "SHA-256 of the file."
        },
        "form": {
          "type": "string",
          "minLength": 1,
          "description": "Version of the form that was filled in."
        },
        "filled-in": {
          "description": "Day on which the institution says it filled the form in.",
          "$ref": "#/$defs/date"
        },
        "replaces": {
          "description": "SHA-256 of earlier files that this one corrects.",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$"
          }
        },
        "asked": {
          "type": "integer",
          "minimum": 0,
          "description": "Mandatory fields asked for."
        },
        "filled": {
          "type": "integer",
          "minimum": 0,
          "description": "Mandatory fields filled in."
        },
        "state": {
          "description": "Where it stands.",
          "type": "string",
          "enum": [
            "draft",
            "returned",
            "approved"
          ]
        },
        "approved": {
          "description": "Day of approval.",
          "$ref": "#/$defs/date"
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "assessment": {
      "description": "How civil society sees an activity.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on",
        "by"
      ],
      "properties": {
        "on": {
          "description": "Id of the activity or task.",
          "$ref": "#/$defs/id"
        },
        "by": {
          "description": "Institution that assesses.",
          "$ref": "#/$defs/id"
        },
        "status": {
          "$ref": "#/$defs/status"
        },
        "text": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "correction": {
      "description": "A change to a period after it was closed.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "date",
        "by",
        "reason",
        "on"
      ],
      "properties": {
        "date": {
          "description": "Day of the correction.",
          "$ref": "#/$defs/date"
        },
        "by": {
          "description": "Institution that corrects.",
          "$ref": "#/$defs/id"
        },
        "reason": {
          "description": "Why.",
          "$ref": "#/$defs/text"
        },
        "on": {
          "type": "string",
          "minLength": 1,
          "description": "What was corrected: \\"progress 2.1.3 status\\"."
        },
        "was": {
          "description": "What stood there before; left out where nothing did.",
          "anyOf": [
            {
              "$ref": "#/$defs/number"
            },
            {
              "$ref": "#/$defs/text"
            }
          ]
        }
      }
    },
    "periodReport": {
      "description": "What was reported on one period.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "period"
      ],
      "properties": {
        "period": {
          "$ref": "#/$defs/periodId"
        },
        "closed": {
          "description": "Day on which the period was closed; since then it changes by corrections only.",
          "$ref": "#/$defs/date"
        },
        "progress": {
          "$ref": "#/$defs/progressMap"
        },
        "spending": {
          "description": "Money spent in the period.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/spending"
          }
        },
        "observations": {
          "$ref": "#/$defs/observationMap"
        },
        "assessments": {
          "description": "How civil society sees the activities.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/assessment"
          }
        },
        "returns": {
          "$ref": "#/$defs/returnMap"
        },
        "corrections": {
          "description": "Changes since the period was closed.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/correction"
          }
        }
      }
    },
    "review": {
      "description": "A review meeting.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "date"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "participants": {
          "description": "Institutions that took part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "summary": {
          "$ref": "#/$defs/text"
        },
        "decisions": {
          "description": "What was decided.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/decision"
          }
        }
      }
    },
    "decision": {
      "description": "A decision on a node.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on",
        "decision"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "on": {
          "$ref": "#/$defs/id"
        },
        "decision": {
          "description": "What was decided.",
          "type": "string",
          "enum": [
            "continue",
            "adjust",
            "postpone",
            "merge",
            "drop",
            "add"
          ]
        },
        "reason": {
          "$ref": "#/$defs/text"
        },
        "change": {
          "description": "What changes.",
          "$ref": "#/$defs/text"
        },
        "from": {
          "description": "The plan before.",
          "$ref": "#/$defs/text"
        },
        "to": {
          "description": "The plan after.",
          "$ref": "#/$defs/text"
        },
        "owner": {
          "$ref": "#/$defs/id"
        },
        "deadline": {
          "$ref": "#/$defs/date"
        },
        "done": {
          "description": "Day on which it was carried out.",
          "$ref": "#/$defs/date"
        },
        "follow-up": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "evaluation": {
      "description": "An evaluation.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "kind",
        "date"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "kind": {
          "description": "When it is made.",
          "type": "string",
          "enum": [
            "mid-term",
            "final",
            "ex-post"
          ]
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "evaluator": {
          "$ref": "#/$defs/text"
        },
        "scope": {
          "$ref": "#/$defs/text"
        },
        "method": {
          "$ref": "#/$defs/text"
        },
        "limitations": {
          "$ref": "#/$defs/text"
        },
        "theory-of-change": {
          "$ref": "#/$defs/text"
        },
        "questions": {
          "description": "Evaluation questions.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/question"
          }
        },
        "conclusions": {
          "description": "Conclusions.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/text"
          }
        },
        "lessons": {
          "description": "Lessons.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/text"
          }
        },
        "recommendations": {
          "description": "Its recommendations.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/recommendation"
          }
        }
      }
    },
    "question": {
      "description": "A question under a criterion.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "criterion",
        "question"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "criterion": {
          "description": "relevance, coherence, effectiveness, efficiency, impact, sustainability, human-rights, gender-child, participation, or one of the plan's own.",
          "$ref": "#/$defs/id"
        },
        "question": {
          "$ref": "#/$defs/text"
        },
        "judgement-criteria": {
          "$ref": "#/$defs/text"
        },
        "evidence": {
          "description": "Evidence.",
          "type": "array",
          "items": {
            "description": "One piece of evidence.",
            "type": "object",
            "additionalProperties": false,
            "required": [],
            "properties": {
              "text": {
                "$ref": "#/$defs/text"
              },
              "figure": {
                "type": "string",
                "minLength": 1,
                "description": "Id of a figure of napkit (funding.firmGap)."
              },
              "indicator": {
                "$ref": "#/$defs/id"
              },
              "source": {
                "description": "Outside source.",
                "$ref": "#/$defs/text"
              }
            }
          }
        },
        "finding": {
          "$ref": "#/$defs/text"
        },
        "rating": {
          "description": "A step of the rating scale.",
          "$ref": "#/$defs/id"
        },
        "strength": {
          "description": "Strength of the evidence.",
          "type": "string",
          "enum": [
            "strong",
            "moderate",
            "weak"
          ]
        }
      }
    },
    "recommendation": {
      "description": "A recommendation.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "text"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "source": {
          "type": "string",
          "minLength": 1,
          "description": "Who made it: GRETA, TIP, UPR, CEDAW (external ones)."
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "reference": {
          "type": "string",
          "minLength": 1,
          "description": "Document and paragraph."
        },
        "text": {
          "$ref": "#/$defs/text"
        },
        "priority": {
          "description": "How strong.",
          "type": "string",
          "enum": [
            "urge",
            "consider",
            "invite"
          ]
        },
        "addressee": {
          "$ref": "#/$defs/id"
        },
        "deadline": {
          "$ref": "#/$defs/date"
        },
        "response": {
          "description": "Management response.",
          "$ref": "#/$defs/text"
        },
        "status": {
          "description": "Where it stands.",
          "type": "string",
          "enum": [
            "open",
            "accepted",
            "partly-accepted",
            "rejected",
            "in_progress",
            "implemented"
          ]
        },
        "activities": {
          "description": "Activities that answer it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        }
      }
    },
    "snapshot": {
      "description": "The plan as it stood on a date.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "date"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "reason": {
          "$ref": "#/$defs/text"
        },
        "hash": {
          "type": "string",
          "minLength": 1,
          "description": "Content hash.",
          "pattern": "^[0-9a-f]{12,64}$"
        },
        "ends": {
          "description": "Planned end of each activity in that version.",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/date"
          }
        }
      }
    }
  }
}
`;

// src/io/world.ts
var exit = { done: 0, findings: 1, usage: 2, unreadable: 3, machine: 4 };

// src/command/schema.ts
async function runSchema({ name }, say) {
  if (name === void 0) return { exit: exit.done, stdout: planSchema };
  const { $schema, $defs } = JSON.parse(planSchema);
  const names = Object.keys($defs).sort();
  if (names.includes(name)) {
    const one = { $schema, $ref: `#/$defs/${name}`, $defs: definitionsFor(name, $defs) };
    return { exit: exit.done, stdout: `${JSON.stringify(one, null, 2)}
` };
  }
  const near = nearest(name, names);
  const advice = near === void 0 ? "" : `${say("cli.error.did-you-mean", { name: near })}
`;
  return { exit: exit.usage, stderr: `${say("schema.unknown", { name, names: names.join(", ") })}
${advice}` };
}
function definitionsFor(name, all) {
  const parts = new Map(Object.entries(all).map(([key, part]) => [key, JSON.stringify(part)]));
  const needed = /* @__PURE__ */ new Set([name]);
  for (const one of needed)
    for (const [, other = ""] of (parts.get(one) ?? "").matchAll(/"#\/\$defs\/([^"]+)"/g)) needed.add(other);
  return Object.fromEntries(Object.entries(all).filter(([key]) => needed.has(key)));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runSchema
});
