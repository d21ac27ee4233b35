CREATE TABLE public.users (
    id uuid NOT NULL,
    username text NOT NULL,
    avatar_url text
);
