-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 2 of the schema: a seal over every value, so that damage within one is found, which SQLite cannot see.
-- Its one row is the checksum of FORMAT.md; without a row the file is not sealed.

CREATE TABLE seal (
    content TEXT NOT NULL
) STRICT;
