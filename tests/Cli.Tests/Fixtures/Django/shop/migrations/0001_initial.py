import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = [("contenttypes", "__first__"), ("library", "0001_initial")]
    operations = [
        migrations.CreateModel(
            name="Order",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("book", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="library.book")),
                ("number", models.IntegerField(db_index=True)),
                ("state", models.CharField(max_length=3)),
            ],
        ),
        migrations.CreateModel(
            name="OrderLineWithAVeryLongNameThatGoesOnAndOnAndOn",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("order_with_a_long_name_too_of_course", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="shop.order")),
                ("books", models.ManyToManyField(to="library.book")),
            ],
        ),
        migrations.CreateModel(name="Temp", fields=[("id", models.AutoField(primary_key=True)), ("orders", models.ManyToManyField(to="shop.order"))]),
        migrations.AlterUniqueTogether(name="order", unique_together={("number", "state"), ("state", "book")}),
    ]
