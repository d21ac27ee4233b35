import datetime
import uuid
from decimal import Decimal

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.contrib.postgres.operations import HStoreExtension, TrigramExtension
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        HStoreExtension(),
        TrigramExtension(),
        migrations.CreateModel(
            name="Author",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=50)),
                ("email", models.EmailField(max_length=254, unique=True)),
                ("born", models.DateField(blank=True, null=True)),
                ("rank", models.PositiveIntegerField(default=0)),
                ("bio", models.TextField(db_index=True)),
                ("tags", django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), size=8, default=list)),
                ("extra", models.JSONField(default=dict)),
                ("flags", django.contrib.postgres.fields.HStoreField(null=True)),
            ],
            options={"ordering": ["name"], "unique_together": {("name", "born")}},
        ),
        migrations.CreateModel(
            name="Category",
            fields=[
                ("code", models.CharField(max_length=10, primary_key=True, serialize=False)),
                ("title", models.CharField(max_length=80, unique=True)),
                ("parent", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="children", to="library.category")),
            ],
            options={"db_table": "categories"},
        ),
        migrations.CreateModel(
            name="Book",
            fields=[
                ("id", models.AutoField(primary_key=True, serialize=False)),
                ("uid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("title", models.CharField(db_index=True, max_length=200)),
                ("slug", models.SlugField()),
                ("price", models.DecimalField(decimal_places=2, max_digits=8)),
                ("pages", models.SmallIntegerField()),
                ("published", models.DateTimeField(default=django.utils.timezone.now)),
                ("length", models.DurationField(null=True)),
                ("cover", models.FileField(upload_to="covers")),
                ("ip", models.GenericIPAddressField(null=True)),
                ("at", models.TimeField(null=True)),
                ("score", models.FloatField(null=True)),
                ("raw", models.BinaryField(null=True)),
                ("is_free", models.BooleanField(default=False)),
                ("author", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="books", to="library.author")),
                ("category", models.ForeignKey(db_column="cat", on_delete=django.db.models.deletion.PROTECT, to="library.category")),
                ("twin", models.OneToOneField(null=True, on_delete=django.db.models.deletion.CASCADE, to="library.book")),
                ("mail", models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, to="library.author", to_field="email", related_name="+")),
                ("readers", models.ManyToManyField(related_name="read", to="library.author")),
                ("related", models.ManyToManyField(to="library.book")),
                ("categories", models.ManyToManyField(db_table="book_in_category", to="library.category")),
            ],
        ),
        migrations.CreateModel(
            name="Item",
            fields=[("id", models.SmallAutoField(primary_key=True, serialize=False))],
        ),
        migrations.CreateModel(
            name="Novel",
            fields=[
                ("item_ptr", models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to="library.item")),
                ("genre", models.CharField(choices=[("a", "A"), ("b", "B")], max_length=1)),
            ],
            bases=("library.item",),
        ),
        migrations.CreateModel(
            name="Report",
            fields=[("id", models.BigAutoField(primary_key=True, serialize=False))],
            options={"managed": False, "db_table": "report_view"},
        ),
        migrations.CreateModel(
            name="FreeBook",
            fields=[],
            options={"proxy": True, "indexes": [], "constraints": []},
            bases=("library.item",),
        ),
        migrations.AddIndex(model_name="author", index=models.Index(fields=["-rank", "name"], name="author_rank_idx")),
        migrations.AddConstraint(model_name="book", constraint=models.UniqueConstraint(fields=("title", "author"), name="one_title")),
        migrations.AddConstraint(model_name="book", constraint=models.UniqueConstraint(condition=models.Q(("is_free", True)), fields=("slug",), name="free_slug")),
        migrations.AddConstraint(model_name="book", constraint=models.UniqueConstraint(deferrable=models.constraints.Deferrable.DEFERRED, fields=("pages", "slug"), name="later")),
    ]
