-- Companies become workspaces, and a user can be a member of several of them.
--
-- Before: companies (one row for each customer), users without a company,
--         slack_workspaces.company_id.
-- After:  workspaces, workspace_members, slack_workspaces.workspace_id.
--
-- Runs in one transaction: either all of it is there or nothing.
--
-- What has to be known before it runs:
--   * no service may write to companies while it runs;
--   * the services that are deployed before it read companies no more;
--   * slack_workspaces is small, so that its foreign key is checked at once.
--
-- The way back:
--   ALTER TABLE slack_workspaces RENAME COLUMN workspace_id TO company_id;
--   DROP TABLE workspace_members;
--   ALTER TABLE workspaces RENAME TO companies;

BEGIN;

SET LOCAL lock_timeout = '5s';

-- 1. companies become workspaces: the rows, their ids and all references stay.

ALTER TABLE
    companies
    RENAME TO
    workspaces;

ALTER TABLE workspaces
    RENAME CONSTRAINT companies_pkey TO workspaces_pkey;
ALTER TABLE workspaces
    RENAME CONSTRAINT companies_subdomain_key TO workspaces_subdomain_key;

-- 2. Members: a user may be in several workspaces, in each with a role,
-- and may have a robeing of its own there.
--
-- Rows are made by the sign-in, not here.


CREATE TABLE workspace_members (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role varchar(20) NOT NULL DEFAULT 'member',
    robeing_id varchar(50),
    robeing_url varchar(255),
    is_active boolean NOT NULL DEFAULT true,
    joined_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (workspace_id, user_id)
);

CREATE INDEX workspace_members_user_id_idx ON workspace_members (user_id);

-- 3. A Slack installation belongs to a workspace. The column keeps its values;
-- only its name and its foreign key change.


ALTER TABLE slack_workspaces
    DROP CONSTRAINT slack_workspaces_company_id_fkey;

-- The old name goes away for everybody at once.
ALTER TABLE slack_workspaces
    RENAME COLUMN company_id TO workspace_id;

-- An installation outlives its workspace: the team may be moved to
-- another one.
--
-- The rows are checked while the table is locked, which is short.
ALTER TABLE slack_workspaces
    ADD CONSTRAINT slack_workspaces_workspace_id_fkey
    FOREIGN KEY (workspace_id)
    REFERENCES workspaces (id)
    ON DELETE SET NULL
    NOT DEFERRABLE;

COMMIT;
