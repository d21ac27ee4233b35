-- PostgreSQL database dump
-- Dumped from database version 15.18

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

CREATE EXTENSION IF NOT EXISTS timescaledb WITH SCHEMA public;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.system_metrics (
    "time" timestamp with time zone NOT NULL,
    metric_type text NOT NULL,
    value double precision NOT NULL
);

CREATE INDEX system_metrics_metric_type_time_idx ON public.system_metrics USING btree (metric_type, "time" DESC);

CREATE INDEX system_metrics_time_idx ON public.system_metrics USING btree ("time" DESC);
