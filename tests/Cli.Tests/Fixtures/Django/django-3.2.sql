SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.categories (
    code character varying(20) NOT NULL,
    title character varying(80) NOT NULL,
    parent_id character varying(20)
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
CREATE SEQUENCE public.django_content_type_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.django_content_type_id_seq OWNED BY public.django_content_type.id;
CREATE SEQUENCE public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.library_author (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    email character varying(200) NOT NULL,
    born date,
    rank integer NOT NULL,
    bio text,
    tags character varying(20)[] NOT NULL,
    extra jsonb NOT NULL,
    flags public.hstore,
    nick character varying(30) NOT NULL,
    code character varying(12),
    mentor_id bigint,
    likes integer,
    zip character varying(9)
);
CREATE TABLE public.library_author_friends (
    id bigint NOT NULL,
    from_author_id bigint NOT NULL,
    to_author_id bigint NOT NULL
);
CREATE SEQUENCE public.library_author_friends_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.library_author_friends_id_seq OWNED BY public.library_author_friends.id;
CREATE SEQUENCE public.library_author_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.library_author_id_seq OWNED BY public.library_author.id;
CREATE TABLE public.library_work (
    id bigint NOT NULL,
    uid uuid NOT NULL,
    name character varying(200) NOT NULL,
    slug character varying(90) NOT NULL,
    price numeric(10,3),
    pages integer NOT NULL,
    published timestamp with time zone NOT NULL,
    length interval,
    cover character varying(100) NOT NULL,
    at time without time zone,
    score double precision,
    raw bytea,
    is_free boolean,
    writer_id bigint NOT NULL,
    cat character varying(20) NOT NULL,
    twin_id bigint,
    mail_id character varying(12),
    CONSTRAINT library_book_pages_69a0530f_check CHECK ((pages >= 0)),
    CONSTRAINT named CHECK (((pages < 9000) AND (NOT ((slug)::text = ANY ((ARRAY['new'::character varying, 'it''s'::character varying])::text[]))))),
    CONSTRAINT sane CHECK (((pages >= 1) OR (price IS NULL)))
);
CREATE SEQUENCE public.library_book_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.library_book_id_seq OWNED BY public.library_work.id;
CREATE TABLE public.library_work_fans (
    id bigint NOT NULL,
    work_id bigint NOT NULL,
    author_id bigint NOT NULL
);
CREATE SEQUENCE public.library_book_readers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.library_book_readers_id_seq OWNED BY public.library_work_fans.id;
CREATE TABLE public.library_work_related (
    id bigint NOT NULL,
    from_work_id bigint NOT NULL,
    to_work_id bigint NOT NULL
);
CREATE SEQUENCE public.library_book_related_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.library_book_related_id_seq OWNED BY public.library_work_related.id;
CREATE TABLE public.library_item (
    id smallint NOT NULL
);
CREATE SEQUENCE public.library_item_id_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.library_item_id_seq OWNED BY public.library_item.id;
CREATE SEQUENCE public.library_work_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.library_work_id_seq OWNED BY public.library_work.id;
CREATE TABLE public.notes (
    id integer,
    text text NOT NULL
);
CREATE TABLE public.novels (
    item_ptr_id smallint NOT NULL,
    genre character varying(1) NOT NULL
);
CREATE TABLE public.shop_purchase (
    id bigint NOT NULL,
    book_id bigint NOT NULL,
    no bigint NOT NULL,
    state text,
    _order integer NOT NULL,
    made timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.shop_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shop_order_id_seq OWNED BY public.shop_purchase.id;
CREATE TABLE public.shop_orderlinewithaverylongnamethatgoesonandonandon (
    id bigint NOT NULL,
    order_with_a_long_name_too_of_course_id bigint NOT NULL
);
CREATE TABLE public.shop_orderlinewithaverylongnamethatgoesonandonandon_books (
    id bigint NOT NULL,
    orderlinewithaverylongnamethatgoesonandonandon_id bigint NOT NULL,
    work_id bigint NOT NULL
);
CREATE SEQUENCE public.shop_orderlinewithaverylongnamethatgoesonandonandon_book_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shop_orderlinewithaverylongnamethatgoesonandonandon_book_id_seq OWNED BY public.shop_orderlinewithaverylongnamethatgoesonandonandon_books.id;
CREATE SEQUENCE public.shop_orderlinewithaverylongnamethatgoesonandonandon_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shop_orderlinewithaverylongnamethatgoesonandonandon_id_seq OWNED BY public.shop_orderlinewithaverylongnamethatgoesonandonandon.id;
CREATE TABLE public.shop_purchase_lines (
    id bigint NOT NULL,
    purchase_id bigint NOT NULL,
    category_id character varying(20) NOT NULL
);
CREATE SEQUENCE public.shop_purchase_lines_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shop_purchase_lines_id_seq OWNED BY public.shop_purchase_lines.id;
CREATE VIEW public.writers AS
 SELECT library_author.id,
    library_author.name
   FROM public.library_author;
ALTER TABLE ONLY public.django_content_type ALTER COLUMN id SET DEFAULT nextval('public.django_content_type_id_seq'::regclass);
ALTER TABLE ONLY public.library_author ALTER COLUMN id SET DEFAULT nextval('public.library_author_id_seq'::regclass);
ALTER TABLE ONLY public.library_author_friends ALTER COLUMN id SET DEFAULT nextval('public.library_author_friends_id_seq'::regclass);
ALTER TABLE ONLY public.library_item ALTER COLUMN id SET DEFAULT nextval('public.library_item_id_seq'::regclass);
ALTER TABLE ONLY public.library_work ALTER COLUMN id SET DEFAULT nextval('public.library_work_id_seq'::regclass);
ALTER TABLE ONLY public.library_work_fans ALTER COLUMN id SET DEFAULT nextval('public.library_book_readers_id_seq'::regclass);
ALTER TABLE ONLY public.library_work_related ALTER COLUMN id SET DEFAULT nextval('public.library_book_related_id_seq'::regclass);
ALTER TABLE ONLY public.shop_orderlinewithaverylongnamethatgoesonandonandon ALTER COLUMN id SET DEFAULT nextval('public.shop_orderlinewithaverylongnamethatgoesonandonandon_id_seq'::regclass);
ALTER TABLE ONLY public.shop_orderlinewithaverylongnamethatgoesonandonandon_books ALTER COLUMN id SET DEFAULT nextval('public.shop_orderlinewithaverylongnamethatgoesonandonandon_book_id_seq'::regclass);
ALTER TABLE ONLY public.shop_purchase ALTER COLUMN id SET DEFAULT nextval('public.shop_order_id_seq'::regclass);
ALTER TABLE ONLY public.shop_purchase_lines ALTER COLUMN id SET DEFAULT nextval('public.shop_purchase_lines_id_seq'::regclass);
ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_title_key UNIQUE (title);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_work
    ADD CONSTRAINT later UNIQUE (pages, slug) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_author
    ADD CONSTRAINT library_author_code_key UNIQUE (code);
ALTER TABLE ONLY public.library_author_friends
    ADD CONSTRAINT library_author_friends_from_author_id_to_author_4bfd77b6_uniq UNIQUE (from_author_id, to_author_id);
ALTER TABLE ONLY public.library_author_friends
    ADD CONSTRAINT library_author_friends_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_author
    ADD CONSTRAINT library_author_nick_code_4a30167e_uniq UNIQUE (nick, code);
ALTER TABLE ONLY public.library_author
    ADD CONSTRAINT library_author_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_author
    ADD CONSTRAINT library_author_rank_abcecc90_uniq UNIQUE (rank);
ALTER TABLE ONLY public.library_work
    ADD CONSTRAINT library_book_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_work_fans
    ADD CONSTRAINT library_book_readers_book_id_author_id_a040264d_uniq UNIQUE (work_id, author_id);
ALTER TABLE ONLY public.library_work_fans
    ADD CONSTRAINT library_book_readers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_work_related
    ADD CONSTRAINT library_book_related_from_book_id_to_book_id_eda371d9_uniq UNIQUE (from_work_id, to_work_id);
ALTER TABLE ONLY public.library_work_related
    ADD CONSTRAINT library_book_related_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_work
    ADD CONSTRAINT library_book_slug_c4f98edd_uniq UNIQUE (slug);
ALTER TABLE ONLY public.library_work
    ADD CONSTRAINT library_book_uid_key UNIQUE (uid);
ALTER TABLE ONLY public.library_item
    ADD CONSTRAINT library_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.novels
    ADD CONSTRAINT library_novel_pkey PRIMARY KEY (item_ptr_id);
ALTER TABLE ONLY public.shop_purchase
    ADD CONSTRAINT shop_order_number_state_f7bcc154_uniq UNIQUE (no, state);
ALTER TABLE ONLY public.shop_purchase
    ADD CONSTRAINT shop_order_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shop_orderlinewithaverylongnamethatgoesonandonandon_books
    ADD CONSTRAINT shop_orderlinewithaveryl_orderlinewithaverylongna_ca206ac2_uniq UNIQUE (orderlinewithaverylongnamethatgoesonandonandon_id, work_id);
ALTER TABLE ONLY public.shop_orderlinewithaverylongnamethatgoesonandonandon_books
    ADD CONSTRAINT shop_orderlinewithaverylongnamethatgoesonandonandon_books_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shop_orderlinewithaverylongnamethatgoesonandonandon
    ADD CONSTRAINT shop_orderlinewithaverylongnamethatgoesonandonandon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shop_purchase_lines
    ADD CONSTRAINT shop_purchase_lines_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shop_purchase_lines
    ADD CONSTRAINT shop_purchase_lines_purchase_id_category_id_88339c7b_uniq UNIQUE (purchase_id, category_id);
CREATE INDEX author_tags_gin ON public.library_author USING gin (tags);
CREATE INDEX categories_code_6d9ff322_like ON public.categories USING btree (code varchar_pattern_ops);
CREATE INDEX categories_parent_id_fc02df82 ON public.categories USING btree (parent_id);
CREATE INDEX categories_parent_id_fc02df82_like ON public.categories USING btree (parent_id varchar_pattern_ops);
CREATE INDEX categories_title_85131203_like ON public.categories USING btree (title varchar_pattern_ops);
CREATE INDEX library_author_code_afb06111_like ON public.library_author USING btree (code varchar_pattern_ops);
CREATE INDEX library_author_friends_from_author_id_f76d24b8 ON public.library_author_friends USING btree (from_author_id);
CREATE INDEX library_author_friends_to_author_id_18875c0f ON public.library_author_friends USING btree (to_author_id);
CREATE INDEX library_author_mentor_id_774c4db9 ON public.library_author USING btree (mentor_id);
CREATE INDEX library_author_name_ab7b0c91 ON public.library_author USING btree (name);
CREATE INDEX library_author_name_ab7b0c91_like ON public.library_author USING btree (name varchar_pattern_ops);
CREATE INDEX library_book_author_id_d9a3b67e ON public.library_work USING btree (writer_id);
CREATE INDEX library_book_cat_067c2473 ON public.library_work USING btree (cat);
CREATE INDEX library_book_cat_067c2473_like ON public.library_work USING btree (cat varchar_pattern_ops);
CREATE INDEX library_book_readers_author_id_d4cfaf33 ON public.library_work_fans USING btree (author_id);
CREATE INDEX library_book_readers_book_id_557b7f55 ON public.library_work_fans USING btree (work_id);
CREATE INDEX library_book_related_from_book_id_f2ece6c2 ON public.library_work_related USING btree (from_work_id);
CREATE INDEX library_book_related_to_book_id_52ef5c75 ON public.library_work_related USING btree (to_work_id);
CREATE INDEX library_book_slug_c4f98edd_like ON public.library_work USING btree (slug varchar_pattern_ops);
CREATE INDEX library_book_title_fccd0c46 ON public.library_work USING btree (name);
CREATE INDEX library_book_title_fccd0c46_like ON public.library_work USING btree (name varchar_pattern_ops);
CREATE INDEX library_work_mail_id_e85a5f42 ON public.library_work USING btree (mail_id);
CREATE INDEX library_work_mail_id_e85a5f42_like ON public.library_work USING btree (mail_id varchar_pattern_ops);
CREATE INDEX library_work_twin_id_ef6b2f1c ON public.library_work USING btree (twin_id);
CREATE INDEX liked ON public.library_author USING btree (nick) WHERE (likes > 3);
CREATE INDEX nick_like ON public.library_author USING btree (nick varchar_pattern_ops);
CREATE INDEX shop_order_book_id_2ea39165 ON public.shop_purchase USING btree (book_id);
CREATE INDEX shop_orderlinewithaverylon_book_id_f92845c2 ON public.shop_orderlinewithaverylongnamethatgoesonandonandon_books USING btree (work_id);
CREATE INDEX shop_orderlinewithaverylon_order_with_a_long_name_too_6a86c03a ON public.shop_orderlinewithaverylongnamethatgoesonandonandon USING btree (order_with_a_long_name_too_of_course_id);
CREATE INDEX shop_orderlinewithaverylon_orderlinewithaverylongname_a1cbf18a ON public.shop_orderlinewithaverylongnamethatgoesonandonandon_books USING btree (orderlinewithaverylongnamethatgoesonandonandon_id);
CREATE INDEX shop_purchase_lines_category_id_6a752c99 ON public.shop_purchase_lines USING btree (category_id);
CREATE INDEX shop_purchase_lines_category_id_6a752c99_like ON public.shop_purchase_lines USING btree (category_id varchar_pattern_ops);
CREATE INDEX shop_purchase_lines_purchase_id_f5d28e1e ON public.shop_purchase_lines USING btree (purchase_id);
CREATE INDEX shop_purchase_made_302774d7 ON public.shop_purchase USING btree (made);
ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_parent_id_fc02df82_fk FOREIGN KEY (parent_id) REFERENCES public.categories(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_author_friends
    ADD CONSTRAINT library_author_frien_from_author_id_f76d24b8_fk_library_a FOREIGN KEY (from_author_id) REFERENCES public.library_author(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_author_friends
    ADD CONSTRAINT library_author_frien_to_author_id_18875c0f_fk_library_a FOREIGN KEY (to_author_id) REFERENCES public.library_author(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_author
    ADD CONSTRAINT library_author_mentor_id_774c4db9_fk_library_author_id FOREIGN KEY (mentor_id) REFERENCES public.library_author(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_work_fans
    ADD CONSTRAINT library_book_readers_author_id_d4cfaf33_fk_library_author_id FOREIGN KEY (author_id) REFERENCES public.library_author(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_work
    ADD CONSTRAINT library_book_writer_id_4df7949e_fk_library_author_id FOREIGN KEY (writer_id) REFERENCES public.library_author(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.novels
    ADD CONSTRAINT library_novel_item_ptr_id_3fa9e87e_fk_library_item_id FOREIGN KEY (item_ptr_id) REFERENCES public.library_item(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_work
    ADD CONSTRAINT library_work_cat_6b03962a_fk FOREIGN KEY (cat) REFERENCES public.categories(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_work
    ADD CONSTRAINT library_work_mail_id_e85a5f42_fk_library_author_code FOREIGN KEY (mail_id) REFERENCES public.library_author(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_work
    ADD CONSTRAINT library_work_twin_id_ef6b2f1c_fk_library_work_id FOREIGN KEY (twin_id) REFERENCES public.library_work(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.shop_purchase
    ADD CONSTRAINT shop_order_book_id_2ea39165_fk FOREIGN KEY (book_id) REFERENCES public.library_work(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.shop_orderlinewithaverylongnamethatgoesonandonandon
    ADD CONSTRAINT shop_orderlinewithav_order_with_a_long_na_6a86c03a_fk_shop_purc FOREIGN KEY (order_with_a_long_name_too_of_course_id) REFERENCES public.shop_purchase(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.shop_orderlinewithaverylongnamethatgoesonandonandon_books
    ADD CONSTRAINT shop_orderlinewithav_orderlinewithaverylo_a1cbf18a_fk_shop_orde FOREIGN KEY (orderlinewithaverylongnamethatgoesonandonandon_id) REFERENCES public.shop_orderlinewithaverylongnamethatgoesonandonandon(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.shop_purchase_lines
    ADD CONSTRAINT shop_purchase_lines_category_id_6a752c99_fk_categories_code FOREIGN KEY (category_id) REFERENCES public.categories(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.shop_purchase_lines
    ADD CONSTRAINT shop_purchase_lines_purchase_id_f5d28e1e_fk_shop_purchase_id FOREIGN KEY (purchase_id) REFERENCES public.shop_purchase(id) DEFERRABLE INITIALLY DEFERRED;
