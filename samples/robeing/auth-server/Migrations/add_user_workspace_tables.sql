-- Companies become workspaces, and a user can be a member of several of them.
--
-- Before: companies (one row for each customer), users without a company,
--         slack_workspaces.company_id.
-- After:  workspaces, workspace_members, slack_workspaces.workspace_id.

BEGIN;

-- 1. companies become workspaces: the rows, their ids and all references stay.

ALTER TABLE companies RENAME TO workspaces;
ALTER TABLE workspaces RENAME CONSTRAINT companies_pkey TO workspaces_pkey;
ALTER TABLE workspaces RENAME CONSTRAINT companies_subdomain_key TO workspaces_subdomain_key;

-- 2. Members.

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

-- 3. A Slack installation belongs to a workspace.

ALTER TABLE slack_workspaces
    DROP CONSTRAINT slack_workspaces_company_id_fkey;

ALTER TABLE slack_workspaces
    RENAME COLUMN company_id TO workspace_id;

ALTER TABLE slack_workspaces
    ADD CONSTRAINT slack_workspaces_workspace_id_fkey
    FOREIGN KEY (workspace_id) REFERENCES workspaces (id) ON DELETE SET NULL;

COMMIT;
