resource "google_storage_bucket" "models" {
  name     = "acme-models"
  location = "EU"
}
