from datetime import datetime

from airflow.decorators import dag, task


@dag(schedule="@daily", start_date=datetime(2026, 1, 1), catchup=False)
def daily_events():
    @task
    def load(ds: str) -> None:
        print(f"loading the events of {ds}")

    load()


daily_events()
