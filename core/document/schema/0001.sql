-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 1 of the schema. Once released, a step is never edited: a change is a further step.
-- FORMAT.md beside this folder says what each column means. NULL: the field is absent.
-- `owner` is the row that contains this one; a field's own name refers to a thing by its id.

CREATE TABLE thing (
    thing INTEGER PRIMARY KEY,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE place (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    name TEXT NOT NULL,
    baseYear INTEGER NOT NULL,
    horizon INTEGER NOT NULL,
    population INTEGER NOT NULL,
    generalInflation TEXT,
    discountRate TEXT,
    efficiency TEXT,
    reboundYears TEXT,
    responseLimit TEXT,
    exitCost TEXT,
    optimismBias INTEGER CHECK (optimismBias IN (0, 1)),
    seed TEXT,
    note TEXT
) STRICT;

CREATE TABLE organisation (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    position INTEGER NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    fundingGrowth TEXT,
    reserves TEXT,
    minimumReserves TEXT,
    note TEXT
) STRICT;

CREATE TABLE funding (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    owner INTEGER NOT NULL REFERENCES organisation (thing),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    amount TEXT NOT NULL,
    growth TEXT,
    note TEXT,
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE funding_year (
    owner INTEGER NOT NULL REFERENCES funding (thing),
    year INTEGER NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (owner, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE department (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    position INTEGER NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE TABLE stream (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    position INTEGER NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    volume TEXT NOT NULL,
    growth TEXT,
    preventableShare TEXT,
    stay TEXT,
    publicValue TEXT,
    note TEXT
) STRICT;

CREATE TABLE line (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    position INTEGER NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    department TEXT NOT NULL REFERENCES department (id),
    name TEXT NOT NULL,
    budget TEXT NOT NULL,
    tier TEXT,
    statutory INTEGER CHECK (statutory IN (0, 1)),
    ringFenced INTEGER CHECK (ringFenced IN (0, 1)),
    inflation TEXT,
    fixedShare TEXT,
    stream TEXT REFERENCES stream (id),
    handoffShare TEXT,
    cashableShare TEXT,
    growthShare TEXT,
    cashingLag TEXT,
    releaseStep TEXT,
    fte TEXT,
    gross TEXT,
    code TEXT,
    source TEXT,
    note TEXT
) STRICT;

CREATE TABLE adjustment (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    owner INTEGER NOT NULL REFERENCES line (thing),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    amount TEXT NOT NULL,
    recurrent INTEGER CHECK (recurrent IN (0, 1)),
    note TEXT,
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE link (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    position INTEGER NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    line TEXT NOT NULL REFERENCES line (id),
    stream TEXT NOT NULL REFERENCES stream (id),
    elasticity TEXT NOT NULL,
    lag TEXT NOT NULL,
    grade INTEGER,
    referenceSpend TEXT,
    evidence TEXT,
    note TEXT
) STRICT;

CREATE TABLE scenario (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    position INTEGER NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT,
    base TEXT REFERENCES scenario (id),
    note TEXT
) STRICT;

CREATE TABLE scenario_removed (
    owner INTEGER NOT NULL REFERENCES scenario (thing),
    position INTEGER NOT NULL,
    measure TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assumption (
    owner INTEGER NOT NULL REFERENCES scenario (thing),
    path TEXT NOT NULL,
    number TEXT,
    flag INTEGER CHECK (flag IN (0, 1)),
    whole INTEGER,
    PRIMARY KEY (owner, path),
    CHECK ((number IS NOT NULL) + (flag IS NOT NULL) + (whole IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

-- Every kind of measure in one table: a column that the kind does not have is NULL.
CREATE TABLE measure (
    thing INTEGER PRIMARY KEY REFERENCES thing (thing),
    owner INTEGER NOT NULL REFERENCES scenario (thing),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    enabled INTEGER CHECK (enabled IN (0, 1)),
    "from" INTEGER,
    "to" INTEGER,
    rampYears INTEGER,
    grade INTEGER,
    departments TEXT CHECK (departments = 'all'),
    rate TEXT,
    statutoryWeight TEXT,
    amount TEXT,
    people TEXT,
    supportCost TEXT,
    saving TEXT,
    lag TEXT,
    successRate TEXT,
    deadweight TEXT,
    regressionToMean TEXT,
    baselineCost TEXT,
    priceYear INTEGER,
    supportYears INTEGER,
    fade TEXT,
    handoffReduction TEXT,
    implementationCost TEXT,
    line TEXT REFERENCES line (id),
    fte TEXT,
    specialistCost TEXT,
    generalistCost TEXT,
    changeCostPerFte TEXT,
    value TEXT,
    contracts INTEGER,
    remaining INTEGER,
    organisation TEXT REFERENCES organisation (id),
    giver TEXT REFERENCES organisation (id),
    taker TEXT REFERENCES organisation (id),
    share TEXT,
    stream TEXT REFERENCES stream (id),
    reduction TEXT,
    returnShare TEXT,
    returnCost TEXT,
    note TEXT,
    UNIQUE (owner, position),
    UNIQUE (owner, id)
) STRICT;

-- A measure's lists: `field` is the list's name (sources, targets, lines, benefits, payers).
CREATE TABLE measure_line (
    owner INTEGER NOT NULL REFERENCES measure (thing),
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    line TEXT NOT NULL REFERENCES line (id),
    share TEXT,
    PRIMARY KEY (owner, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_organisation (
    owner INTEGER NOT NULL REFERENCES measure (thing),
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    share TEXT,
    PRIMARY KEY (owner, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_department (
    owner INTEGER NOT NULL REFERENCES measure (thing),
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    department TEXT NOT NULL REFERENCES department (id),
    PRIMARY KEY (owner, field, position)
) STRICT, WITHOUT ROWID;

-- The doubt about a value: the ends of its range. The value itself stands in its own column.
CREATE TABLE range (
    owner INTEGER NOT NULL REFERENCES thing (thing),
    field TEXT NOT NULL,
    low TEXT NOT NULL,
    high TEXT NOT NULL,
    source TEXT,
    grade INTEGER,
    note TEXT,
    withName TEXT,
    PRIMARY KEY (owner, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    owner INTEGER NOT NULL REFERENCES thing (thing),
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (owner, field)
) STRICT, WITHOUT ROWID;

-- Fields that say "none" aloud, where an absent field would say it silently.
CREATE TABLE stated_none (
    owner INTEGER NOT NULL REFERENCES thing (thing),
    field TEXT NOT NULL,
    PRIMARY KEY (owner, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop (
    position INTEGER PRIMARY KEY,
    part TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
) STRICT;
