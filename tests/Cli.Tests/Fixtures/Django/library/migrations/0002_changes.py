import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("library", "0001_initial")]

    operations = [
        migrations.AddField(model_name="author", name="nick", field=models.CharField(default="", max_length=30), preserve_default=False),
        migrations.AddField(model_name="author", name="code", field=models.SlugField(max_length=12, null=True, unique=True)),
        migrations.AddField(model_name="author", name="mentor", field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, to="library.author")),
        migrations.AddField(model_name="author", name="likes", field=models.PositiveSmallIntegerField(default=1)),
        migrations.AddField(model_name="author", name="friends", field=models.ManyToManyField(related_name="friend_of", to="library.author")),
        migrations.AlterField(model_name="author", name="name", field=models.CharField(db_index=True, max_length=80)),
        migrations.AlterField(model_name="author", name="bio", field=models.TextField(blank=True, null=True)),
        migrations.AlterField(model_name="author", name="rank", field=models.IntegerField(default=0, unique=True)),
        migrations.AlterField(model_name="author", name="email", field=models.EmailField(max_length=200)),
        migrations.AlterField(model_name="author", name="likes", field=models.IntegerField(default=1, null=True)),
        migrations.RenameField(model_name="book", old_name="title", new_name="name"),
        migrations.RenameField(model_name="book", old_name="author", new_name="writer"),
        migrations.RenameField(model_name="book", old_name="readers", new_name="fans"),
        migrations.AlterField(model_name="book", name="pages", field=models.PositiveIntegerField()),
        migrations.AlterField(model_name="book", name="price", field=models.DecimalField(decimal_places=3, max_digits=10, null=True)),
        migrations.AlterField(model_name="book", name="slug", field=models.SlugField(max_length=90, unique=True)),
        migrations.AlterField(model_name="book", name="is_free", field=models.BooleanField(null=True)),
        migrations.RemoveField(model_name="book", name="ip"),
        migrations.RemoveField(model_name="book", name="categories"),
        migrations.AlterUniqueTogether(name="author", unique_together={("nick", "code")}),
        migrations.AddConstraint(model_name="book", constraint=models.CheckConstraint(check=models.Q(("pages__gte", 1), ("price__isnull", True), _connector="OR"), name="sane")),
        migrations.AddConstraint(model_name="book", constraint=models.CheckConstraint(check=models.Q(pages__lt=9000) & ~models.Q(slug__in=["new", "it's"]), name="named")),
        migrations.AddIndex(model_name="author", index=django.contrib.postgres.indexes.GinIndex(fields=["tags"], name="author_tags_gin")),
        migrations.AddIndex(model_name="author", index=models.Index(condition=models.Q(likes__gt=3), fields=["nick"], name="liked")),
        migrations.AddIndex(model_name="author", index=models.Index(fields=["nick"], name="nick_like", opclasses=["varchar_pattern_ops"])),
        migrations.RemoveIndex(model_name="author", name="author_rank_idx"),
        migrations.RemoveConstraint(model_name="book", name="free_slug"),
        migrations.RemoveConstraint(model_name="book", name="one_title"),
        migrations.AlterModelOptions(name="book", options={"verbose_name": "a book"}),
    ]
